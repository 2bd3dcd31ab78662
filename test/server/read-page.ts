/** What a test of every way reads in a page, of which there are too many for a parser. */
export interface ReadPage {
  readonly title: string
  readonly heading: string
  readonly back: { readonly text: string; readonly href: string } | null
  readonly rows: readonly (readonly [string, string])[]
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#96;': '`',
  '&#x5c;': '\\',
}

/** Reads a page of a journey as the templates write it. */
export function readPage(html: string): ReadPage {
  const [, href = '', text = ''] =
    /<a href="([^"]*)" class="govuk-back-link">([^<]*)</.exec(html) ?? []
  return {
    title: textOf(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''),
    heading: textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? ''),
    back: href === '' ? null : { text: textOf(text), href },
    rows: html.includes('app-typed') ? rowsOf(html) : [],
  }
}

/** The rows of the first table's body, the text of each with its cells joined by commas. */
export function readTable(html: string): readonly string[] {
  const body = /<tbody[^>]*>(.*?)<\/tbody>/s.exec(html)?.[1] ?? ''
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)]
      .map(([, cell = '']) => textOf(cell).replaceAll(/\s+/g, ' '))
      .join(', '),
  )
}

function rowsOf(html: string): readonly (readonly [string, string])[] {
  const rows = html.matchAll(/<dt[^>]*>(.*?)<\/dt>\s*<dd class="[^"]*app-typed[^"]*">(.*?)<\/dd>/gs)
  return [...rows].map(([, label = '', value = '']) => [textOf(label), textOf(value)])
}

function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&[#\w]+;/g, (entity) => entities[entity] ?? entity)
    .trim()
}
