import { Parser } from 'htmlparser2'

const prose = 'app-prose-scope'
const leftOut = new Set(['details', 'nav', 'script', 'style', 'svg', 'table', 'template', 'dialog'])
// What components write is not the author’s text, but for pictures
const component = /(?:^|\s)app-(?!prose-scope|screenshot|figure|image)/
const hidden = /\bvisually-hidden\b/
const heading = /^h([1-6])$/

/**
 * Takes the text of a post apart, in its order: headings, paragraphs, lists and pictures. Whatever
 * else a page has, such as tables and what is folded away, is left out.
 *
 * @param {string} html - The page of the post
 * @returns {object[]}
 */
export function partsOf(html) {
  const parts = []
  let text
  let list
  let lastPicture
  const keep = (part) => parts.push(part) && part
  const read = () => text?.replaceAll(/\s+/g, ' ').trim() ?? ''

  // What stands around pictures belongs to them
  let leads = false
  const open = (name, attributes, inPictures) => {
    if (name === 'br' && text !== undefined) text += ' '
    if (name === 'ul' || name === 'ol') list = keep({ kind: 'list', items: [], inPictures })
    if (name === 'img') lastPicture = keep({ kind: 'picture', ...pictureOf(attributes) })
    if (name === 'a' && attributes.href?.includes('?picture=')) {
      leads = true
      if (lastPicture) lastPicture.href ??= attributes.href
    }
    if (name === 'p' || name === 'li' || name === 'figcaption') {
      if (text === undefined) leads = inPictures && name !== 'figcaption'
      text ??= ''
    }
    if (heading.test(name)) {
      text = ''
      lastPicture = undefined
      keep({ kind: 'heading', level: Number(name[1]), inPictures })
    }
  }
  const close = (name) => {
    if (name === 'ul' || name === 'ol') list = undefined
    if (name === 'p' && list) return
    const isText = name === 'p' || name === 'li' || name === 'figcaption' || heading.test(name)
    if (!isText) return
    const words = read()
    text = undefined
    if (heading.test(name)) parts.findLast(({ kind }) => kind === 'heading').text = words
    else if (words === '' || leads) return
    else if (name === 'li') list?.items.push(words)
    else if (name === 'figcaption' && lastPicture) lastPicture.caption = words
    else if (name === 'p') keep({ kind: 'paragraph', text: words })
  }
  walk(html, { open, close, say: (words) => text !== undefined && (text += words) })
  return parts.filter((part) => part.kind !== 'list' || part.items.length > 0)
}

/** Goes through what readers see of the text of a post. */
function walk(html, { open, close, say }) {
  const path = []
  const start = html.indexOf(prose)
  if (start < 0) return
  let closed = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      const above = path.at(-1)
      const classes = attributes.class ?? ''
      const inList = above?.inList && (name === 'ul' || name === 'ol')
      path.push({
        isLeftOut:
          above?.isLeftOut ||
          inList ||
          leftOut.has(name) ||
          component.test(classes) ||
          hidden.test(classes),
        inPictures: above?.inPictures || /\bapp-screenshots\b/.test(classes),
        inList: above?.inList || name === 'li',
      })
      if (!path.at(-1).isLeftOut) open(name, attributes, path.at(-1).inPictures)
    },
    ontext(words) {
      if (!path.at(-1)?.isLeftOut) say(words)
    },
    onclosetag(name) {
      const { isLeftOut } = path.pop() ?? {}
      if (!isLeftOut) close(name)
      // The text of the post is the element that the parsing began with
      if (path.length === 0 && (closed += 1)) parser.reset()
    },
  })
  parser.write(html.slice(html.lastIndexOf('<', start)))
  if (closed === 0) parser.end()
}

const pictureOf = ({ src = '', alt = '', width, height }) => ({
  src,
  alt,
  ...(width && height ? { width: Number(width), height: Number(height) } : {}),
})
