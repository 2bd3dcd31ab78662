import type { PageWords } from './page-words.ts'
import type { TextBlock } from './record.ts'

/** Reads the questions of a page, for whatever reads the page. */
export interface PageQuestions {
  /** A group of boxes or options, or one box with its label, and what stands inside it. */
  readonly ask: (element: Element, visit: (inside: Element) => void) => void
}

/**
 * Gives what reads the questions of a page into blocks. A box has its name even where only a screen
 * reader says it: without one nobody knows what it is for. Runs in the browser.
 */
export function pageQuestions(
  { isHidden, wordsOf }: PageWords,
  blocks: TextBlock[],
): PageQuestions {
  const revealed = '[class*="__conditional"]'

  /** What belongs to this question, and not to one inside it. */
  const ownWords = (of: Element, selector: string) => {
    const own = [...of.querySelectorAll(selector)].find((one) => one.parentElement === of)
    return wordsOf(own ?? null)
  }

  const aboutQuestion = (of: Element, name: Element | null) => {
    const [hint, error] = [ownWords(of, '.govuk-hint'), ownWords(of, '.govuk-error-message')]
    return {
      kind: 'question' as const,
      text: wordsOf(name, true),
      heading: name !== null && (name.closest('h1') ?? name.querySelector('h1')) !== null,
      ...(hint === '' ? {} : { hint }),
      ...(error === '' ? {} : { error }),
    }
  }

  /** Its radios or boxes to tick, but none that opens under one of them. */
  const optionsOf = (of: Element) =>
    [...of.querySelectorAll('input')].filter(
      (input) =>
        /^(radio|checkbox)$/.test(input.type) &&
        input.closest(revealed) === of.closest(revealed) &&
        input.closest('fieldset, .govuk-form-group') === of,
    )

  const optionOf = (input: HTMLInputElement) => {
    const item = input.parentElement
    const hint = wordsOf(item?.querySelector('.govuk-hint') ?? null)
    // ‘or’ stands above an option, and is no part of its name.
    const before = item?.previousElementSibling
    const divider = before?.matches('[class*="__divider"]') ? wordsOf(before) : ''
    return {
      ...(divider === '' ? {} : { divider }),
      text: wordsOf(item?.querySelector('label') ?? null),
      ...(hint === '' ? {} : { hint }),
      chosen: input.checked,
    }
  }

  const askBox = (of: Element, box: Element) => {
    const about = aboutQuestion(of, of.querySelector('label'))
    if (box instanceof HTMLSelectElement) {
      const options = [...box.options].map((one) => ({ text: one.text, chosen: one.selected }))
      blocks.push({ ...about, options })
    } else if (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) {
      // A date is kept as 2021-10-06 and shown as 06/10/2021.
      const isDate = box.type === 'date'
      blocks.push({
        ...about,
        typed: isDate ? box.value.split('-').toReversed().join('/') : box.value,
      })
    }
  }

  const ask: PageQuestions['ask'] = (element, visit) => {
    const of = element.querySelector(':scope > fieldset') ?? element
    const legend = of.querySelector(':scope > legend')
    const options = optionsOf(of)
    if (options.length > 0) {
      blocks.push({ ...aboutQuestion(of, legend), options: options.map(optionOf) })
      for (const inside of of.querySelectorAll(revealed)) if (!isHidden(inside)) visit(inside)
      return
    }
    const box = element.querySelector('input:not([type="hidden"]), select, textarea')
    if (of === element && !element.matches('fieldset') && box) {
      askBox(element, box)
      return
    }
    if (legend) blocks.push(aboutQuestion(of, legend))
    for (const inside of of.children) {
      if (!inside.matches('legend, .govuk-hint, .govuk-error-message')) visit(inside)
    }
  }

  return { ask }
}
