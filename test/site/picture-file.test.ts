import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPicture } from '../../design-history/site/picture-file/index.ts'
import { approvableLines } from '../support/approved-lines.ts'

const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const formats = ['png', 'jpeg', 'webp', 'gif', 'avif', 'tiff'] as const
const drawn = () => sharp({ create: { width: 20, height: 10, channels: 3, background: '#1d70b8' } })

const files = new Map<string, Buffer | string>([
  ['sketch.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 15"></svg>'],
  ['declared.svg', '\uFEFF<?xml version="1.0"?>\n<svg width="10.4px" height="5"/>'],
  ['no-size.svg', '<svg></svg>'],
  ['cut-off.svg', '<svg width="3" height="4"><path d="M0'],
  ['empty.png', ''],
  ['signed-out.png', '\n<!DOCTYPE html>\n<title>Sign in</title>'],
  ['words.png', 'A picture of a page'],
  ['drawing.bmp', `BM${'\0'.repeat(60)}`],
  ['drawing.psd', `8BPS${'\0'.repeat(60)}`],
  ['drawing.jxl', 'words'],
])

beforeAll(async () => {
  for (const format of formats) {
    const whole = await drawn().toFormat(format).toBuffer()
    files.set(`whole.${format}`, whole)
    files.set(`cut-off.${format}`, whole.subarray(0, -12))
    files.set(`only-begun.${format}`, whole.subarray(0, 10))
    const onItsSide = drawn().toFormat(format).withMetadata({ orientation: 6 })
    files.set(`on-its-side.${format}`, await onItsSide.toBuffer())
  }
  const photo = await drawn().jpeg().toBuffer()
  files.set('photo.jfif', photo)
  files.set('photo.HEIC', photo)
  // What iPhones send under the name of a JPEG
  files.set('photo.jpg', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'))
})

test('A picture is what it holds, whole and the right way up, or it is said what to do', async () => {
  const said = [...files].map(([name, content]) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    const { size, fault } = readPicture(path)
    return [name, fault ?? (size ? `${size.width} by ${size.height}` : 'of any size')] as const
  })
  const text = approvableLines({ 'The file': Object.fromEntries(said) })
  await expect(text).toMatchFileSnapshot('approved/picture-files.txt')
})
