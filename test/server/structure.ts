import type { ShownPage } from './page-collection.ts'

/**
 * What a page is built of: its elements with their classes, ids and other attributes, and where
 * there is text, but not which. Looks, roles and names follow from it. Which one is chosen of
 * several options under which nothing opens makes no difference.
 */
export function structureOf(html: string): string {
  return html
    .replaceAll(/>([^<]+)</g, (_, text: string) => (text.trim() === '' ? '><' : '>x<'))
    .replaceAll(/ (href|value|action|content)="[^"]+"/g, ' $1="x"')
    .replaceAll(/<option [^>]*>/g, (option) => option.replace(' selected', ''))
    .replaceAll(/<input [^>]*type="radio"[^>]*>/g, (radio) =>
      radio.includes('data-aria-controls') ? radio : radio.replace(' checked', ''),
    )
}

/**
 * All of a page that the rules of HTML are about: its structure, and whatever is not plain words in
 * its texts and in its attributes. Two pages that share it are both correct, or neither is.
 */
export function markupOf(html: string): string {
  return html
    .replaceAll(/>([^<]+)</g, (_, text: string) => `>${withoutWords(text)}<`)
    .replaceAll(
      / (href|value|action)="([^"]+)"/g,
      (_, name: string, value: string) => ` ${name}="${withoutWords(value)}"`,
    )
}

/** What is not plain words in a text. */
export function withoutWords(text: string): string {
  return text.trim() === '' ? '' : text.replaceAll(/[\p{L}\p{N}\s.,:;’“”()?£+@–-]+/gu, ' x ')
}

/** Of the pages that are alike in this respect, the longest each: where most can go wrong. */
export function distinctBy(
  pages: readonly ShownPage[],
  respect: (html: string) => string,
): readonly ShownPage[] {
  const found = new Map<string, ShownPage>()
  for (const page of pages) {
    const key = respect(page.html)
    const other = found.get(key)
    if (!other || other.html.length < page.html.length) found.set(key, page)
  }
  return [...found.values()]
}
