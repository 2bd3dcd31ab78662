import { createHash } from 'node:crypto'
import { greatestHeight, widths } from './sizes.ts'

// Goes up when pictures or their words are made in another way from the same page.
const format = 3

/** The name of something that is stored by what it holds: 16 hex digits. */
export function contentHash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}

/**
 * A hash of all that a picture is made from: the page down to the end of its main part, its styles,
 * and the way in which pictures are made. While it is the same, so is the picture.
 */
export function designHash(html: string, styles: Buffer): string {
  const pictured = html.slice(0, html.lastIndexOf('</main>') + 1 || html.length)
  const how = JSON.stringify([format, widths, greatestHeight])
  return createHash('sha256')
    .update(`${how}\n${contentHash(styles)}\n${pictured}`)
    .digest('hex')
    .slice(0, 16)
}
