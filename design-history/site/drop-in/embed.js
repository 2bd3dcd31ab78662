import { readText } from '../front-matter/read.ts'
import { problemIn } from '../problem.js'
import { isFile } from './files.js'
import { isVideo } from './hand-made.js'

const start = String.raw`^(?:https?:)?\/\/(?:www\.|m\.|player\.)?`
const at = (rest) => new RegExp(start + rest)
const secret = ([, , part, asked]) => part ?? asked

/** Which addresses each service has, what shows them in a frame and where they are by themselves. */
const services = [
  {
    name: 'YouTube',
    address: at(
      String.raw`(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|embed\/|shorts\/|live\/)|youtu\.be\/)([\w-]+)`,
    ),
    frame: ([, id]) => `https://www.youtube-nocookie.com/embed/${id}`,
    page: ([, id]) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    name: 'Vimeo',
    address: at(String.raw`vimeo\.com\/(?:video\/)?(\d+)(?:\/(\w+)|\?h=(\w+))?`),
    frame: (found) =>
      `https://player.vimeo.com/video/${found[1]}${secret(found) ? `?h=${secret(found)}` : ''}`,
    page: (found) => `https://vimeo.com/${found[1]}${secret(found) ? `/${secret(found)}` : ''}`,
  },
  {
    name: 'Loom',
    address: at(String.raw`loom\.com\/(?:share|embed)\/(\w+)`),
    frame: ([, id]) => `https://www.loom.com/embed/${id}`,
    page: ([, id]) => `https://www.loom.com/share/${id}`,
  },
  {
    name: 'Google Docs',
    address: at(String.raw`(docs\.google\.com\/(presentation|document|spreadsheets)\/d\/[^/?#]+)`),
    frame: ([, place, kind]) => `https://${place}/${kind === 'presentation' ? 'embed' : 'preview'}`,
    page: ([, place]) => `https://${place}/view`,
  },
  {
    name: 'Figma',
    address: at(String.raw`figma\.com\/(?!embed)\S+$`),
    frame: ([all]) => `https://www.figma.com/embed?embed_host=share&url=${encodeURIComponent(all)}`,
    page: ([all]) => all,
  },
  {
    name: 'Miro',
    address: at(String.raw`miro\.com\/app\/(?:board|live-embed|embed)\/([^/?#]+)`),
    frame: ([, id]) => `https://miro.com/app/live-embed/${id}/`,
    page: ([, id]) => `https://miro.com/app/board/${id}/`,
  },
]

const byId = {
  youtube: 'https://youtu.be/',
  vimeo: 'https://vimeo.com/',
  loom: 'https://www.loom.com/share/',
}

/**
 * Gives what is needed to show a video or another page in a post: the address of its frame, that of
 * the page itself and what to call it.
 *
 * @param {string | object} params - An address, or what the macro was given
 * @param {{ inputPath: string }} [page] - The post
 */
export function embedOf(params, page) {
  const given = typeof params === 'string' ? { src: params } : (params ?? {})
  const address = addressOf(given)
  if (!given.html && !canBeShown(address)) throw withoutAddress(address, page)
  const service = services.find((each) => each.address.test(address))
  const found = service && address.match(service.address)
  return {
    title: given.title ?? given.text ?? given.name ?? service?.name ?? 'Another page',
    caption: given.caption ?? given.description,
    classes: given.classes,
    html: given.html,
    video: isVideo(address),
    frame: found ? service.frame(found) : address,
    href: found ? service.page(found) : address,
    service: service?.name,
  }
}

function addressOf(given) {
  const named = Object.keys(byId).find((name) => given[name] !== undefined)
  const [service, id] = named
    ? [named, given[named]]
    : [given.service ?? given.provider ?? given.type ?? 'youtube', given.id ?? given.videoId]
  const address = given.src ?? given.url ?? given.href ?? given.link ?? given.video ?? id ?? ''
  const isId = /^[\w-]+$/.test(address)
  return isId ? (byId[service] ?? byId.youtube) + address : String(address)
}

const canBeShown = (address) =>
  /^(?:https?:)?\/\/[^/\s]|^\/(?!\/)/i.test(address) ||
  (isFile(address) && !/^[a-z][a-z\d+.-]*:/i.test(address))

function withoutAddress(address, page) {
  const wrong = address === '' ? 'has no address' : `cannot show ‘${address}’`
  const message = `appEmbed ${wrong}. Write the address of a page or a video, for example {{ appEmbed({ src: "https://youtu.be/Ab12-cd34", title: "A walk through the design" }) }}.`
  if (!page) return new Error(message)
  // Of several, the one with this very address
  const source = readText(page.inputPath)
  const words = address !== '' && source.includes(address) ? address : /appEmbed\(/
  return problemIn(page.inputPath, words, message)
}
