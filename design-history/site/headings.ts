import { isPost } from './addresses.ts'
import { slugFor } from './slug.ts'

/** What is read and set of the tokens of markdown-it. */
interface Token {
  readonly type: string
  tag: string
  readonly content: string
  readonly attrGet: (name: string) => string | null
  readonly attrSet: (name: string, value: string) => void
}

interface State {
  tokens: readonly Token[]
  readonly env: Env
}

interface Parser {
  readonly core: {
    readonly ruler: {
      readonly before: (rule: string, name: string, work: (state: State) => void) => void
    }
  }
}

/** What Eleventy tells of the page whose words are read. */
interface Env {
  readonly title?: unknown
  readonly page?: { readonly inputPath: string }
}

// Ids of parts that every page has
const taken = new Set(['main-content', 'search-box', 'slides'])

/**
 * Gives the headings of a page one outline and ids that work: no other main heading than its own, and
 * no id that is empty or that of a part of every page.
 */
export function plainHeadings(parser: Parser, slugify: (words: string) => string): void {
  parser.core.ruler.before('anchor', 'plain-headings', (state) => {
    const { title, page } = state.env
    const inPost = isPost(page?.inputPath)
    const [first, words] = state.tokens
    if (inPost && first?.tag === 'h1' && words?.content.trim() === title) {
      state.tokens = state.tokens.slice(3)
    }
    let mainHeadings = inPost ? 1 : 0
    for (const [index, token] of state.tokens.entries()) {
      if (token.type !== 'heading_open') continue
      if (token.tag === 'h1' && mainHeadings++ > 0) demote(token, state.tokens[index + 2])
      const id = idFor(state.tokens[index + 1]?.content ?? '', slugify)
      if (id !== undefined && token.attrGet('id') === null) token.attrSet('id', id)
    }
  })
}

function demote(...heading: readonly (Token | undefined)[]) {
  for (const token of heading) if (token) token.tag = 'h2'
}

/** An id in place of one that would not work; undefined where the usual one does. */
function idFor(words: string, slugify: (words: string) => string): string | undefined {
  const usual = slugify(words)
  if (taken.has(usual)) return `${usual}-2`
  return /[a-z]/.test(usual) ? undefined : slugFor(words, slugify)
}
