import { pageLists } from './page-lists.ts'
import { pageQuestions } from './page-questions.ts'
import { pageWords } from './page-words.ts'
import type { PageLists } from './page-lists.ts'
import type { PageQuestions } from './page-questions.ts'
import type { PageWords } from './page-words.ts'
import type { TextBlock } from './record.ts'

/** What Chromium shows of a page: its title, and its words in reading order. */
export interface PageRead {
  readonly title: string
  readonly text: readonly TextBlock[]
}

/**
 * A script for the browser that gives the `PageRead` of the page that is open: what stands above its
 * main part (who it is about, and the way back) and the main part, only what can be seen, nothing
 * twice. The header and the footer, which are the same on every page, are left out.
 */
export const readPageScript = `(() => {
  const blocks = []
  const words = (${pageWords.toString()})()
  const lists = (${pageLists.toString()})(words, blocks)
  const questions = (${pageQuestions.toString()})(words, blocks)
  return (${readPage.toString()})(words, lists, questions, blocks)
})()`

function readPage(
  { isHidden, wordsOf, wordsOfAll }: PageWords,
  lists: PageLists,
  questions: PageQuestions,
  blocks: TextBlock[],
): PageRead {
  const structured =
    'h1,h2,h3,h4,h5,h6,p,ul,ol,dl,table,fieldset,label,summary,button,.govuk-button,.govuk-form-group,[class*="caption"]'

  const say = (text: string) => {
    if (text !== '') blocks.push({ kind: 'text', text })
  }

  /** What stands between two parts that have a structure of their own is one text. */
  const read = (element: Element) => {
    let between: Node[] = []
    const sayWhatIsBetween = () => {
      say(wordsOfAll(between))
      between = []
    }
    for (const node of element.childNodes) {
      const isPart =
        node instanceof Element &&
        (node.matches(structured) ||
          node.querySelector(structured) !== null ||
          !/^(inline|contents)/.test(getComputedStyle(node).display))
      if (!isPart) {
        between.push(node)
        continue
      }
      sayWhatIsBetween()
      visit(node)
    }
    sayWhatIsBetween()
  }

  const visit = (element: Element): void => {
    if (isHidden(element)) return
    if (element.matches('.govuk-error-summary')) lists.errors(element)
    else if (element.matches('h1,h2,h3,h4,h5,h6') && !element.querySelector('label')) {
      const level = Math.min(Number(element.tagName.slice(1)), 4)
      blocks.push({ kind: 'heading', level, text: wordsOf(element) })
    } else if (element.matches('fieldset, .govuk-form-group')) questions.ask(element, visit)
    else if (element.matches('dl')) lists.rows(element)
    else if (element instanceof HTMLTableElement) lists.table(element)
    else if (element.matches('ul, ol')) lists.items(element, read)
    else if (element.matches('button, .govuk-button')) {
      blocks.push({ kind: 'button', text: wordsOf(element) })
    } else read(element)
  }

  const main = document.querySelector('main') ?? document.body
  for (const banner of document.querySelectorAll('.app-banner')) visit(banner)
  for (const before of main.parentElement?.children ?? []) {
    if (before === main) break
    visit(before)
  }
  visit(main)
  return { title: document.title, text: blocks }
}
