/**
 * Gives the words of a page as a speaker needs them, line by line.
 *
 * @param {object[]} blocks - As they were captured
 * @returns {string[]}
 */
export const wordsOf = (blocks) => blocks.flatMap(lines).filter((line) => line && line !== 'Back')

function lines(block) {
  switch (block.kind) {
    case 'errors':
      return block.messages.map((message) => `Error: ${message}`)
    case 'question':
      return [
        block.text,
        block.hint && `Hint: ${block.hint}`,
        block.error && `Error: ${block.error}`,
        ...(block.options ?? []).flatMap(({ divider, text, chosen }) => [
          divider,
          `Option: ${text}${chosen ? ' (chosen)' : ''}`,
        ]),
        block.typed && `In the box: ${block.typed}`,
      ]
    case 'list':
      return block.items
    case 'rows':
      return block.rows.map(({ key, value }) => `${key}: ${value}`)
    case 'table':
      return block.rows.map((row) => row.filter(Boolean).join(', '))
    case 'button':
      return [`Button: ${block.text}`]
    default:
      return [block.text]
  }
}

/**
 * Says which words of a page are new, and which are no longer there.
 *
 * @param {object[]} before - The words of the page as it was
 * @param {object[]} after
 */
export function wordsChanged(before, after) {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  return {
    added: [...new Set(now)].filter((line) => !old.includes(line)),
    gone: [...new Set(old)].filter((line) => !now.includes(line)),
  }
}
