/** The text of a file, or why it is not one, in a sentence without its name. */
export type Decoded = { readonly text: string } | { readonly problem: string }

/**
 * Reads the bytes of a file that a spreadsheet saved: UTF-8, UTF-16 if it says so, or else the
 * Windows alphabet that Excel writes when one chooses plain CSV.
 */
export function decoded(bytes: Uint8Array<ArrayBuffer>): Decoded {
  const [first, second] = bytes
  if (first === 0x50 && second === 0x4b) {
    return { problem: 'is a workbook or an archive. In your spreadsheet, save it as CSV UTF-8.' }
  }
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) }
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) }
  if (bytes.includes(0)) return { problem: 'is not a CSV file.' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes) }
  }
}
