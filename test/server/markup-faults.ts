import { HtmlValidate } from 'html-validate'
import type { ShownPage } from './structure.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Loops in Nunjucks leave spaces behind.
    'no-trailing-whitespace': 'off',
    // Titles are the questions, as long as they have to be, and end in the name of the service.
    'long-title': 'off',
    // GOV.UK Frontend's footer has role="presentation", which means the same as none.
    'presentation-role-style': 'off',
    // GOV.UK Frontend's link that looks like a button, its date input and its notification banner
    // carry roles on purpose.
    'prefer-native-element': ['error', { exclude: ['button', 'region'] }],
    'no-redundant-role': 'off',
  },
})

/** Every rule of HTML that one of the pages breaks, each once with where it is broken first. */
export async function markupFaults(pages: readonly ShownPage[]): Promise<readonly string[]> {
  const faults = new Map<string, string>()
  for (const { where, html } of pages) {
    const { results } = await validator.validateString(html)
    for (const { line, ruleId, message } of results.flatMap((result) => result.messages)) {
      const fault = `${ruleId}: ${message}`
      if (!faults.has(fault)) faults.set(fault, `${fault}, at ${where}, line ${line}`)
    }
  }
  return [...faults.values()]
}
