import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { filesOf } from '../record.js'
import { writeWhole } from '../whole-file.ts'

const cache = '.tmp/site-cards'
const source = 'design-history/captured/pictures'
const version = '1'

/** The size of a card, in pixels, as sites that show links expect it. */
export const cardSize = { width: 1200, height: 630 }

const frame = { band: 60, left: 120, width: 960 }

/**
 * The card of a post: the top of its first picture. Nothing if the post has no captured picture.
 *
 * @param {{ designs: object[] } | undefined} record - What was captured for the post
 * @returns {{ name: string, picture: string, alt: string } | undefined}
 */
export function cardOf(record) {
  const [first] = (record?.designs ?? []).flatMap(({ pictures }) => Object.values(pictures))
  if (!first) return undefined
  const [, picture] = filesOf(first.desktop)
  const name = createHash('sha256').update(`${version} ${picture}`).digest('hex').slice(0, 16)
  return { name: `${name}.png`, picture, alt: first.alt }
}

/** Writes these cards into a folder, from the cache if they have been made before. */
export async function writeCards(cards, folder) {
  if (cards.length === 0) return
  await mkdir(folder, { recursive: true })
  for (const { name, picture } of cards) {
    const kept = join(cache, name)
    if (!existsSync(kept)) await writeWhole(kept, await drawn(picture))
    await copyFile(kept, join(folder, name))
  }
}

/** A picture under a blue band, on grey, as much of it as there is room for. */
async function drawn(picture) {
  // It takes a moment to load, and most builds need no new card
  const { default: sharp } = await import('sharp')
  const room = cardSize.height - frame.band
  const page = await sharp(await readFile(join(source, picture)))
    .resize({ width: frame.width })
    .toBuffer({ resolveWithObject: true })
  const shown = await sharp(page.data)
    .extract({ left: 0, top: 0, width: frame.width, height: Math.min(room, page.info.height) })
    .toBuffer()
  const band = {
    create: { width: cardSize.width, height: frame.band, channels: 3, background: '#1d70b8' },
  }
  return sharp({ create: { ...cardSize, channels: 3, background: '#cecece' } })
    .composite([
      { input: band, left: 0, top: 0 },
      { input: shown, left: frame.left, top: frame.band },
    ])
    .png({ palette: true, colours: 64, effort: 7 })
    .toBuffer()
}
