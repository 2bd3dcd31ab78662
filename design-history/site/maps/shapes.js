const blue = '#1d70b8'
const green = '#00703c'
const red = '#ca3535'
const grey = '#484949'

// Each kind has a shape of its own, so that colour is not needed to tell them apart
const shapes = {
  question: (box) => rectangle(box, { stroke: blue, fill: '#ffffff' }),
  information: (box) => folded(box),
  'check-answers': (box) =>
    rectangle(box, { stroke: blue, fill: '#ffffff' }) +
    rectangle(inset(box, 4), { stroke: blue, fill: 'none', width: 1 }),
  confirmation: (box) => rectangle(box, { stroke: green, fill: '#f2f8f5', radius: 18 }),
  stop: (box) => cut(box),
}

/**
 * Draws the outline of a page of a kind.
 *
 * @param {keyof typeof shapes} kind
 * @param {{ left: number, top: number, width: number, height: number }} box
 */
export const outlineOf = (kind, box) => shapes[kind](box)

function rectangle({ left, top, width, height }, { stroke, fill, width: line = 2, radius = 0 }) {
  return `<rect class="app-journey-map__outline" x="${left}" y="${top}" width="${width}" height="${height}"${radius ? ` rx="${radius}"` : ''} fill="${fill}" stroke="${stroke}" stroke-width="${line}"/>`
}

const inset = ({ left, top, width, height }, by) => ({
  left: left + by,
  top: top + by,
  width: width - 2 * by,
  height: height - 2 * by,
})

/** A sheet of paper with a corner turned down. */
function folded({ left, top, width, height }) {
  const [right, bottom] = [left + width, top + height]
  const sheet = `M${left},${top}H${right - 14}L${right},${top + 14}V${bottom}H${left}Z`
  const corner = `M${right - 14},${top}V${top + 14}H${right}`
  return `${outline(sheet, '#ffffff', grey)}<path d="${corner}" fill="none" stroke="${grey}" stroke-width="2"/>`
}

/** A stop sign. */
function cut({ left, top, width, height }) {
  const [right, bottom, by] = [left + width, top + height, 12]
  const sign = `M${left + by},${top}H${right - by}L${right},${top + by}V${bottom - by}L${right - by},${bottom}H${left + by}L${left},${bottom - by}V${top + by}Z`
  return outline(sign, '#fcf5f5', red)
}

function outline(path, fill, stroke) {
  return `<path class="app-journey-map__outline" d="${path}" fill="${fill}" stroke="${stroke}" stroke-width="2"/>`
}
