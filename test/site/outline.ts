import { DomUtils } from 'htmlparser2'
import type { CheerioAPI } from 'cheerio'
import type { parseDocument } from 'htmlparser2'

type Nodes = ReturnType<typeof parseDocument>['children']
type Attributes = Readonly<Record<string, string>>

const set = (names: string) => new Set(names.split(' '))
const inline = set('a abbr b br code del em i ins kbd mark q s small span strong sub sup time u')
// Shown by what is in them
const wrappers = set(
  'article aside details div dl fieldset figure header main nav ol picture section table tbody thead tr ul',
)
// In the line of what stands before them: a term, or another cell of their row
const joined = set('dd td th')
const attributes =
  'id href src alt width height loading decoding title datetime scope aria-label aria-describedby aria-labelledby role type open controls data-live-href'.split(
    ' ',
  )

/**
 * Parts of a page as a reviewer can read it: a line for each block, with what people notice of it.
 * Names made of what a file holds are left out, as they are not the same everywhere, and so are links
 * to the posts before and after, and what else is named.
 */
export function outlineOf($: CheerioAPI, selector: string, without = 'script'): string {
  const lines: string[] = []
  const leftOut = new Set($(`.govuk-pagination, ${without}`).toArray())
  let line = ''
  const end = () => {
    const text = line.replaceAll(/\s+/g, ' ').trim()
    if (text !== '') lines.push(text)
    line = ''
  }
  const read = (nodes: Nodes) => {
    for (const node of nodes) {
      if (DomUtils.isText(node)) line += node.data
      if (!DomUtils.isTag(node) || leftOut.has(node)) continue
      const { name, attribs } = node
      const start = tagOf(name, attribs)
      if (inline.has(name)) {
        line += start
        read(node.children)
        if (name !== 'br') line += `</${name}>`
      } else if (joined.has(name)) {
        if (name === 'dd' && line.trim() === '') line = lines.pop() ?? ''
        line += ` ${start} `
        read(node.children)
      } else if (name === 'source') {
        line += sourceOf(attribs)
      } else {
        if (name !== 'img') end()
        if (!wrappers.has(name) || start.includes(' ')) line += `${start} `
        // What is drawn is told by its name
        if (name !== 'svg') read(node.children)
        end()
      }
    }
  }
  read($(selector).toArray())
  end()
  return `${lines.join('\n').replaceAll(/[0-9a-f]{16}/g, '…')}\n`
}

/** A file that a browser may take in place of the picture after it. */
function sourceOf({ srcset = '', type, width, height, media = '' }: Attributes): string {
  return `<${[srcset.split('.').at(-1), type, `${width}×${height}`, media].join(' ').trim()}> `
}

function tagOf(name: string, attribs: Attributes): string {
  const own = attributes.flatMap((each) =>
    attribs[each] === undefined ? [] : [`${each}="${attribs[each]}"`],
  )
  const looks = (attribs['class'] ?? '').split(' ').filter((each) => each.startsWith('app-'))
  return `<${[[name, ...looks].join('.'), ...own].join(' ')}>`
}
