import type { Page } from 'playwright-core'

/** The words of a page in reading order, and one sentence that says what a picture of it shows. */
export interface PageWords {
  readonly alt: string
  readonly text: readonly string[]
}

/** Reads the words of the page that is open. */
export async function wordsOf(page: Page): Promise<PageWords> {
  const found = await page.evaluate(readMain)
  const parts = [
    ...(found.errors > 0 ? [count(found.errors, 'error message')] : []),
    ...(found.options.length > 0 ? [optionWords(found.options)] : []),
    ...(found.rows > 0 ? [count(found.rows, 'row of answers', 'rows of answers')] : []),
    ...(found.button ? [`the button ‘${found.button}’`] : []),
  ]
  const alt = `The page ‘${found.heading}’${parts.length > 0 ? `, with ${parts.join(', and ')}` : ''}.`
  return { alt, text: found.lines }
}

function optionWords(options: readonly string[]): string {
  return options.length <= 3
    ? `the options ${listed(options.map((option) => `‘${option}’`))}`
    : `${options.length} options from ‘${options[0]}’ to ‘${options.at(-1)}’`
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}

/** Runs in the browser: it can use nothing from around it. */
function readMain() {
  const wordsIn = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim()
  const main = document.querySelector('main') ?? document.body
  const all = (selector: string) => [...main.querySelectorAll(selector)]
  const lines: string[] = []
  const blocks =
    'h1, h2, h3, p, legend:not(:has(h1)), label:not(:has(h1)), summary, .govuk-hint, .govuk-summary-list__row, tr, li, button, a[role="button"]'
  for (const block of all(blocks)) {
    // Closed details, and text inside a block that is listed already.
    if (block.closest('details:not([open])') && block.tagName !== 'SUMMARY') continue
    if (block.parentElement?.closest('.govuk-summary-list__row, tr, li, p, button')) continue
    const cells = block.matches('.govuk-summary-list__row, tr')
      ? [...block.children].map(wordsIn).filter((text) => !text.startsWith('Change'))
      : [wordsIn(block)]
    const line = cells.join(': ')
    if (line !== '') lines.push(line)
  }
  return {
    heading: wordsIn(document.querySelector('h1') ?? document.body),
    options: all('.govuk-radios__label').map(wordsIn),
    errors: all('.govuk-error-message').length,
    rows: all('.govuk-summary-list__row').length,
    button: all('form button').map(wordsIn)[0] ?? '',
    lines,
  }
}
