import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // GOV.UK Frontend’s template, and loops in Nunjucks, leave spaces behind
    'no-trailing-whitespace': 'off',
    // Eleventy writes hidden as hidden="" and defer as defer="", which means the same
    'attribute-empty-style': 'off',
    'attribute-boolean-style': 'off',
    // GOV.UK Frontend’s footer has role="presentation", which means the same as none
    'presentation-role-style': 'off',
    // A table that scrolls sits in a named region, the pattern axe-core asks for
    // and GOV.UK Frontend’s link that looks like a button says that it is one
    'prefer-native-element': ['error', { exclude: ['region', 'button'] }],
    // Footnotes are called fn:1, as in any GOV.UK design history: people link to them
    'valid-id': ['error', { relaxed: true }],
    // Titles end in the name of a product, which takes half of the 70 characters
    'long-title': 'off',
  },
})

/** What is wrong with the HTML of a page, a line each. */
export async function faultsIn(file: string, html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html, file)
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`,
    ),
  )
}
