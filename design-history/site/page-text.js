const deepest = 6

/**
 * Gives the words of a page with the levels that its headings have under the heading of its picture:
 * its main heading comes next below, and no level is left out, whatever the page did.
 *
 * @param {{ kind: string, level?: number, heading?: boolean }[]} blocks
 * @param {number} above - The level of the picture’s heading
 */
export function outlined(blocks, above) {
  // The levels of the headings that the next one could be under
  let open = []
  return blocks.map((block) => {
    const level = levelOf(block)
    if (level === undefined) return block
    open = [...open.filter((each) => each < level), level]
    return { ...block, as: Math.min(above + open.length, deepest) }
  })
}

const levelOf = ({ kind, level, heading }) => {
  if (kind === 'heading') return level
  return kind === 'question' && heading ? 1 : undefined
}

/**
 * The name of a page, from its title. Pages of one person may share a main heading, such as the
 * person’s name: their titles say which page it is.
 */
export const nameOfPage = (title) =>
  title.replace(/^Error: /, '').replace(/ - Manage supervisions$/, '')
