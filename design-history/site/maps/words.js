// What stands in a gap of the words of a journey, which are said to nobody yet
const anyone = { first: 'the person', name: 'the person', team: 'person’s', room: '4,000' }

/** Gives words of a journey as they are said of anyone: “Was the person’s absence acceptable?” */
export function inWords(text) {
  const filled = text
    .replaceAll(/‘\{(?:first|name)\}/g, '‘The person')
    .replaceAll(/\{(\w+)\}/g, (gap, name) => anyone[name] ?? gap)
  return filled.charAt(0).toUpperCase() + filled.slice(1)
}

/**
 * Gives the title of a page in words, also if it depends on answers.
 *
 * @param {string | { worksOut: string }} title
 */
export function titleInWords(title) {
  if (typeof title === 'string') return inWords(title)
  // Two titles come with the quotation marks between them, but not around them
  const either = title.worksOut.includes('’ or ‘')
  return inWords(either ? `‘${title.worksOut}’` : title.worksOut)
}

/**
 * Gives the words beside an arrow: when somebody goes this way. The question of the page that the
 * arrow comes from is left out, as it stands there.
 *
 * @param {{ when: string | null }} edge
 * @param {{ edges: object[], fields: { label: string, options?: object[] }[], title: string | object }} step
 */
export function besideArrow({ when }, { edges, fields, title }) {
  if (when === null) {
    const answer = onlyAnswerLeft(edges, fields)
    return answer === undefined ? (edges.length > 1 ? 'otherwise' : '') : inWords(`‘${answer}’`)
  }
  const asked = [title, ...fields.map(({ label }) => label)].filter(
    (words) => typeof words === 'string',
  )
  const short = asked.reduce((words, each) => words.replaceAll(`‘${each}’ is ‘`, '‘'), when)
  return lowered(inWords(short))
}

/** The option that remains where every other option of a question has a way of its own. */
function onlyAnswerLeft(edges, fields) {
  const conditions = edges.flatMap(({ when }) => when ?? [])
  for (const { label, options } of fields) {
    if (!Array.isArray(options)) continue
    const chosen = ({ text }) => `‘${label}’ is ‘${text}’`
    const gone = options.filter((option) => conditions.includes(chosen(option)))
    const left = options.filter((option) => !gone.includes(option))
    // Conditions about anything else may come between
    const isAll = conditions.every((when) => gone.some((option) => when.startsWith(chosen(option))))
    if (gone.length > 0 && left.length === 1 && isAll) return left[0].text
  }
  return undefined
}

/** Gives a condition in full, for a sentence. */
export const conditionInWords = (when) => lowered(inWords(when))

const lowered = (text) => text.charAt(0).toLowerCase() + text.slice(1)
