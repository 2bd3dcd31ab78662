/** Reads words in a page, for whatever reads its parts. */
export interface PageWords {
  /** Nobody sees it, or it is a sign that says nothing. */
  readonly isHidden: (element: Element) => boolean
  /** What one sees of it as one line; `all` has what only a screen reader says too. */
  readonly wordsOf: (node: Node | null, all?: boolean) => string
  /** What one sees of these, as they stand in one line. */
  readonly wordsOfAll: (nodes: readonly Node[]) => string
}

/** Gives what reads the words of a page. Runs in the browser: it uses nothing from around it. */
export function pageWords(): PageWords {
  const isHidden = (element: Element) =>
    !element.checkVisibility({ visibilityProperty: true }) ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.matches('[class*="visually-hidden"], script, style, template, svg, img')

  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

  /** The words as they stand in lines: a block, and a break, begin a new one. */
  const linesOf = (node: Node, all: boolean): readonly string[] => {
    if (node instanceof Text) return [node.data]
    if (!(node instanceof Element) || (!all && isHidden(node))) return []
    if (node.tagName === 'BR') return ['', '']
    const inside = joined([...node.childNodes].map((child) => linesOf(child, all)))
    const { display } = getComputedStyle(node)
    return /^(inline|contents)/.test(display) ? inside : ['', ...inside, '']
  }

  const joined = (parts: readonly (readonly string[])[]): readonly string[] => {
    const lines = ['']
    for (const [first, ...rest] of parts) {
      if (first === undefined) continue
      lines.push((lines.pop() ?? '') + first, ...rest)
    }
    return lines
  }

  // A line that ends no sentence or clause is set off from the next.
  const asOne = (lines: readonly string[]) =>
    lines
      .map(tidy)
      .filter((line) => line !== '')
      .reduce((said, line) => {
        if (said === '') return line
        return /[.,:;?!]$/.test(said) ? `${said} ${line}` : `${said}; ${line}`
      }, '')

  return {
    isHidden,
    wordsOf: (node, all = false) => asOne(node ? linesOf(node, all) : []),
    wordsOfAll: (nodes) => asOne(joined(nodes.map((node) => linesOf(node, false)))),
  }
}
