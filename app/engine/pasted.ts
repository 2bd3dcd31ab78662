// Signs of the format category that are seen, in Arabic, Syriac and Kaithi
const seenFormat = '\\u0600-\\u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u{110BD}\\u{110CD}'
// Letters and marks by their category, that show nothing all the same
const blanks = '\\u034F\\u115F\\u1160\\u3164\\uFFA0'
const unseen = new RegExp(`(?![${seenFormat}])[\\p{Cf}${blanks}]`, 'gu')
// A joiner makes one of two signs, and flags of countries in the United Kingdom are spelled unseen
const joined =
  /[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F][\u200C\u200D](?=[\p{L}\p{Extended_Pictographic}])|\u{1F3F4}[\u{E0020}-\u{E007F}]+/gu
const oddSpace = /[^\S \t\r\n]|\u2800/gu

/**
 * What somebody pasted, as they see it: without signs that show nothing, such as those that say which
 * way to write, and with ordinary spaces. What joins two signs to one stays.
 */
export function asSeen(text: string): string {
  if (isPlain(text)) return text
  const places = new Set<number>()
  for (const { index, 0: found } of text.matchAll(joined)) {
    for (let place = index; place < index + found.length; place += 1) places.add(place)
  }
  return text
    .replaceAll(/\u2028|\u2029/g, '\n')
    .replaceAll(unseen, (sign, place: number) => (places.has(place) ? sign : ''))
    .replaceAll(oddSpace, ' ')
}

/** The same of a number, a date or a time: also with the digits and the signs of an English keyboard. */
export function asFigures(text: string): string {
  if (isPlain(text)) return text
  return asSeen(text)
    .normalize('NFKC')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/\p{Nd}/gu, digit)
}

// Nearly everything that anybody types
const isPlain = (text: string) => /^[\t\n\r -~]*$/.test(text)

/** Every script has its ten digits in one row, from nought. */
function digit(sign: string): string {
  const own = sign.codePointAt(0) ?? 0
  let nought = own
  while (own - nought < 9 && /\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought -= 1
  return String(own - nought)
}
