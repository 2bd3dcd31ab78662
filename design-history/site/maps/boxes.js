import { linesOf, widthOf } from './measure.js'

/** Sizes of text on a map, in CSS pixels, and how far lines are apart. */
export const sizes = { title: 16, titleLine: 20, kind: 14, kindLine: 19, label: 14, labelLine: 17 }

/** Room around the words of a page. */
export const padding = 12

const widestTitle = 216
const widestLabel = 148
const narrowest = 132
const picture = { width: 256, height: 160 }

/** What stands in a page that cannot be opened, as nobody in the prototype comes there. */
export const unreached = 'Not reached by anybody here'

/** The box of a page on a map: its size, its words in lines, and the height of its picture. */
export function boxOf({ title, kindInWords, picture: shown, isUnreached }, withPictures) {
  const lines = linesOf(title, sizes.title, widestTitle)
  const words = [
    widthOf(kindInWords, sizes.kind),
    ...lines.map((line) => widthOf(line, sizes.title)),
    isUnreached ? widthOf(unreached, sizes.kind) : 0,
  ]
  const hasPicture = withPictures && shown !== undefined
  const pictureHeight = hasPicture ? picture.height : 0
  return {
    lines,
    pictureHeight,
    width: withPictures ? picture.width : Math.max(narrowest, ...words) + 2 * padding,
    height:
      pictureHeight +
      2 * padding +
      sizes.kindLine +
      lines.length * sizes.titleLine +
      (isUnreached ? sizes.kindLine : 0) -
      sizes.label / 2,
  }
}

/** The box of the words beside an arrow, or nothing if there are none. */
export function labelBoxOf(label) {
  if (label === '') return undefined
  const lines = linesOf(label, sizes.label, widestLabel)
  return {
    lines,
    width: Math.max(...lines.map((line) => widthOf(line, sizes.label))) + 8,
    height: lines.length * sizes.labelLine + 6,
  }
}
