import type { PageWords } from './page-words.ts'
import type { TextBlock } from './record.ts'

/** Reads the lists and tables of a page, for whatever reads the page. */
export interface PageLists {
  readonly rows: (list: Element) => void
  readonly table: (table: HTMLTableElement) => void
  readonly items: (list: Element, read: (item: Element) => void) => void
  readonly errors: (summary: Element) => void
}

/** Gives what reads lists and tables of a page into blocks. Runs in the browser. */
export function pageLists({ isHidden, wordsOf }: PageWords, blocks: TextBlock[]): PageLists {
  const structured =
    'h1,h2,h3,h4,h5,h6,p,ul,ol,dl,table,fieldset,label,summary,button,input,.govuk-button'
  const seen = (elements: Iterable<Element>) => [...elements].filter((one) => !isHidden(one))

  const valueOf = (term: Element) => {
    const values: string[] = []
    let next = term.nextElementSibling
    while (next?.tagName === 'DD') {
      const words = wordsOf(next)
      // What one can do with a row, such as change it, stands in brackets after its value.
      if (words !== '') values.push(next.matches('[class*="actions"]') ? `(${words})` : words)
      next = next.nextElementSibling
    }
    return values.join(' ')
  }

  return {
    rows: (list) => {
      const terms = seen(list.querySelectorAll('dt'))
      const rows = terms.map((term) => ({ key: wordsOf(term), value: valueOf(term) }))
      if (rows.length > 0) blocks.push({ kind: 'rows', rows })
    },
    table: (table) => {
      const caption = wordsOf(table.caption)
      const cells = (row: HTMLTableRowElement) => [...row.cells].map((cell) => wordsOf(cell))
      const [head, body] = [table.tHead, [...table.tBodies, ...(table.tFoot ? [table.tFoot] : [])]]
      blocks.push({
        kind: 'table',
        ...(caption === '' ? {} : { caption }),
        head: [...(head?.rows ?? [])].flatMap(cells),
        rows: body.flatMap(({ rows }) => [...rows].filter((row) => !isHidden(row)).map(cells)),
      })
    },
    items: (list, read) => {
      const items = seen(list.children)
      if (items.some((item) => item.querySelector(structured))) {
        for (const item of items) read(item)
        return
      }
      const said = items.map((item) => wordsOf(item)).filter((words) => words !== '')
      if (said.length > 0) blocks.push({ kind: 'list', items: said })
    },
    errors: (summary) => {
      const messages = [...summary.querySelectorAll('li')].map((item) => wordsOf(item))
      blocks.push({ kind: 'errors', title: wordsOf(summary.querySelector('h2')), messages })
    },
  }
}
