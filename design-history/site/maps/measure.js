// Widths of Arial and of what is as wide, in thousandths of its size
const widths = new Map(
  Object.entries({
    222: 'ijl‘’',
    278: ' .,:;!/ftI',
    333: '-r()“”',
    500: 'ckszvxyJ',
    556: 'abdeghnopquL?0123456789',
    611: 'FTZ',
    667: 'ABEKPSVXY&',
    722: 'wCDHNRU',
    778: 'GOQ',
    833: 'mM',
    944: 'W',
  }).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])),
)
const widest = 944

// GDS Transport, and Arial in bold, are wider than Arial
const reserve = 1.12

/**
 * Gives a width that has room for a text of one line, whichever font of the site it is set in.
 *
 * @param {string} text
 * @param {number} size
 * @returns {number}
 */
export function widthOf(text, size) {
  const thousandths = [...text].reduce((sum, letter) => sum + (widths.get(letter) ?? widest), 0)
  return Math.ceil((thousandths * size * reserve) / 1000)
}

/**
 * Breaks a text into lines that are no wider than this, between words. A word that is wider has a
 * line of its own.
 *
 * @param {string} text
 * @param {number} size
 * @param {number} width
 * @returns {string[]}
 */
export function linesOf(text, size, width) {
  const lines = []
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && widthOf(longer, size) <= width) lines.splice(-1, 1, longer)
    else lines.push(word)
  }
  return lines
}
