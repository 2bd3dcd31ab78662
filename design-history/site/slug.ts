type Slugify = (words: string) => string

/**
 * Makes a part of an address of words in any language. Words that differ in more than capitals and
 * punctuation get different ones: C, C++ and C# are three, and so are 研究 and 調査.
 */
export function slugFor(words: string, slugify: Slugify): string {
  const said = words.replaceAll(/(?<=\S)\+/g, ' plus').replaceAll(/(?<=[^\s#])#/g, ' sharp')
  const plain = slugify(said)
  const isWhole = (said.match(/[\p{L}\p{N}]/gu) ?? []).every((sign) => slugify(sign) !== '')
  if (plain !== '' && isWhole) return plain
  const own = said
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
  // Pictures of faces and the like have a number each
  return own || Array.from(words.trim(), (sign) => sign.codePointAt(0)?.toString(16)).join('-')
}
