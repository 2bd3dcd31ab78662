import { DomUtils } from 'htmlparser2'
import type { CheerioAPI } from 'cheerio'
import type { parseDocument } from 'htmlparser2'

type Nodes = ReturnType<typeof parseDocument>['children']

const inline = new Set(
  'a abbr b br code del em i ins kbd mark q s small span strong sub sup time u'.split(' '),
)
// Shown by what is in them
const wrappers = new Set(
  'article aside details div dl fieldset figure header main nav ol picture section table tbody thead tr ul'.split(
    ' ',
  ),
)
const attributes =
  'id href src srcset media alt width height loading decoding title datetime scope aria-label aria-describedby aria-labelledby role type open controls data-live-href'.split(
    ' ',
  )

/**
 * Parts of a page as a reviewer can read it: a line for each block, with what people notice of it.
 * Names made of what a file holds are left out, as they are not the same everywhere.
 */
export function outlineOf($: CheerioAPI, selector: string): string {
  const lines: string[] = []
  let line = ''
  const end = () => {
    const text = line.replaceAll(/\s+/g, ' ').trim()
    if (text !== '') lines.push(text)
    line = ''
  }
  const read = (nodes: Nodes) => {
    for (const node of nodes) {
      if (DomUtils.isText(node)) line += node.data
      if (!DomUtils.isTag(node) || isLeftOut(node.attribs)) continue
      const start = tagOf(node.name, node.attribs)
      if (inline.has(node.name)) {
        line += start
        read(node.children)
        if (node.name !== 'br') line += `</${node.name}>`
        continue
      }
      end()
      if (!wrappers.has(node.name) || start.includes(' ')) line = `${start} `
      // What is drawn is told by its name
      if (node.name !== 'svg') read(node.children)
      end()
    }
  }
  read($(selector).toArray())
  end()
  return `${lines.join('\n').replaceAll(/[0-9a-f]{16}/g, '…')}\n`
}

/** What depends on which other posts there are. */
const isLeftOut = ({ class: names = '' }: Readonly<Record<string, string>>) =>
  names.split(' ').includes('govuk-pagination')

function tagOf(name: string, attribs: Readonly<Record<string, string>>): string {
  const own = attributes.flatMap((each) =>
    attribs[each] === undefined ? [] : [`${each}="${attribs[each]}"`],
  )
  const looks = (attribs['class'] ?? '').split(' ').filter((each) => each.startsWith('app-'))
  return `<${[[name, ...looks].join('.'), ...own].join(' ')}>`
}
