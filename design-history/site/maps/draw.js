import { padding, sizes, unreached } from './boxes.js'
import { startMark } from './layout.js'
import { outlineOf } from './shapes.js'

const font = '&quot;GDS Transport&quot;, arial, sans-serif'
const margin = 8
const ink = '#0b0c0c'
const pale = '#484949'
const block = 'app-journey-map'

/**
 * Writes a map as SVG whose words are text. It looks right with no style sheet too.
 *
 * @param {Awaited<ReturnType<import('./layout.js').layoutOf>>} layout
 * @param {string} name - What the map is of
 * @param {(text: string) => string} escape
 */
export function drawn({ width, height, start, fromStart, edges, pages }, name, escape) {
  const [wide, tall] = [width + 2 * margin, height + 2 * margin]
  const isWide = wide > widestThatFits
  return [
    `<svg class="${block}__drawing${isWide ? ` ${block}__drawing--wide` : ''}" xmlns="http://www.w3.org/2000/svg" role="group" aria-label="${escape(`Pages of ${name}`)}" width="${wide}" height="${tall}" viewBox="${-margin} ${-margin} ${wide} ${tall}" font-family="${font}" fill="${ink}">`,
    // The table says what arrows show, in the order of the pages
    '<g aria-hidden="true">',
    startDrawn(start),
    ...[fromStart, ...edges].map(arrow),
    ...edges.map((edge) => labelOf(edge, escape)),
    '</g>',
    ...pages.map((page) => pageDrawn(page, escape)),
    '</svg>',
  ].join('')
}

/** The width of a page. A wider map has that of the window, where it stands by itself. */
const widestThatFits = 960

function startDrawn({ x, y }) {
  const { width, height } = startMark
  const [left, top] = [x - width / 2, y - height / 2]
  return `<rect class="${block}__start" x="${left}" y="${top}" width="${width}" height="${height}" rx="13"/><text x="${x}" y="${y + 5}" text-anchor="middle" font-size="14" font-weight="bold" fill="#ffffff">Start</text>`
}

function arrow({ curve: [from, ...curve], end }) {
  const path = `M${from.join()}C${curve.map((point) => point.join()).join(' ')}`
  const tip = arrowHead(curve.at(-1), end)
  return `<path d="${path}" fill="none" stroke="${pale}" stroke-width="1.5"/><path d="${tip}" fill="${pale}"/>`
}

function arrowHead([x, y], [endX, endY]) {
  const length = Math.hypot(endX - x, endY - y) || 1
  const [acrossX, acrossY] = [(-(endY - y) / length) * 4, ((endX - x) / length) * 4]
  const corners = [
    [endX, endY],
    [x + acrossX, y + acrossY],
    [x - acrossX, y - acrossY],
  ]
  return `M${corners.map((corner) => corner.map((each) => each.toFixed(1)).join()).join('L')}Z`
}

function labelOf({ label, labelAt }, escape) {
  if (!label) return ''
  const [x, y] = labelAt
  const top = y - (label.lines.length * sizes.labelLine) / 2 + sizes.label - 1
  // A space at its end takes room in a line, but not in the last
  const last = label.lines.length - 1
  const lines = label.lines.map((line, index) => ({
    words: index === last ? line : `${line} `,
    from: index === last ? x : x + sizes.label * 0.14,
    at: top + index * sizes.labelLine,
  }))
  // Arrows that pass behind words leave room for them
  return `<text text-anchor="middle" font-size="${sizes.label}" stroke="#ffffff" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${lines.map(({ words, from, at }) => `<tspan x="${from}" y="${at}">${escape(words)}</tspan>`).join('')}</text>`
}

function pageDrawn(page, escape) {
  const { kind, kindInWords, lines, x, y, width, height, pictureHeight, href, picture } = page
  const [left, top] = [x - width / 2, y - height / 2]
  const words = top + pictureHeight + padding + sizes.kind - 3
  const title = lines.map(
    (line, index) =>
      `<tspan class="${block}__title" x="${left + padding}" y="${words + sizes.kindLine + 1 + index * sizes.titleLine}">${escape(line)}</tspan><tspan> </tspan>`,
  )
  const note = page.isUnreached
    ? `<tspan class="${block}__unreached" x="${left + padding}" y="${words + sizes.kindLine + lines.length * sizes.titleLine}" font-size="${sizes.kind}" fill="${pale}">${unreached}</tspan>`
    : ''
  const inside = [
    outlineOf(kind, { left, top, width, height }),
    pictureHeight === 0 ? '' : thumbnail({ left, top, width, pictureHeight }, picture),
    `<text font-size="${sizes.title}"><tspan class="${block}__kind" x="${left + padding}" y="${words}" font-size="${sizes.kind}" fill="${pale}">${escape(kindInWords)}: </tspan>${title.join('')}${note}</text>`,
  ].join('')
  const classes = `${block}__page ${block}__page--${kind}`
  return href
    ? `<a class="${classes}" href="${escape(href)}">${inside}</a>`
    : `<g class="${classes}">${inside}</g>`
}

/** The picture of a page, from its top. An image of SVG would come at once; this waits until it is near. */
function thumbnail({ left, top, width, pictureHeight }, { src, width: wide, height: tall }) {
  const height = pictureHeight - 8
  return `<foreignObject x="${left + 8}" y="${top + 8}" width="${width - 16}" height="${height}"><img class="${block}__picture" src="${src}" width="${wide}" height="${tall}" alt="" loading="lazy"></foreignObject>`
}
