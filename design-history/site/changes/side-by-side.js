const tags = { new: 'New', gone: 'Gone', changed: 'Changed' }

/**
 * Gives the pages of two versions as they are shown next to each other: those that differ, line for
 * line, and the names of those that do not.
 *
 * @param {{ journey: object, before: string, after: string, pages: object[] }} comparison
 */
export function sideBySide({ journey, before, after, pages }) {
  const read = (version, id) => journey.versions.get(version).pages.get(id)
  const later = (id) => journey.questions.get(id)?.replacedBy ?? id
  const rows = pages.map(({ mark: kind, also, ...ids }) => {
    const old = cellOf(ids.before && read(before, ids.before), later)
    const now = cellOf(ids.after && read(after, ids.after), later)
    mark(old, now)
    return {
      mark: kind,
      tag: tags[kind],
      name: (now ?? old).name,
      also: isReordered(old, now) ? ['the order', ...also] : also,
      before: old,
      after: now,
      // Only something that is not shown is different
      readsTheSame: readsTheSame(old, now),
    }
  })
  return {
    rows: rows.filter(({ mark }) => mark !== 'same'),
    same: rows.filter(({ mark }) => mark === 'same').map(({ name }) => name),
  }
}

/** A page in lines, each with a key that is the same where the line is. */
function cellOf(page, later) {
  if (!page) return undefined
  const line = (key, text, more) => ({ key: `${key} ${text}`, text, ...more })
  return {
    name: page.name,
    heading: page.heading === null ? undefined : line('heading', page.heading),
    questions: page.questions.map(({ id, label, hint, options }) => {
      const of = later(id)
      const isList = Array.isArray(options)
      return {
        label: line(`question ${of}`, label),
        hint: hint === null ? undefined : line(`hint ${of}`, hint),
        choices: isList ? undefined : line(`choices ${of}`, options),
        options: isList
          ? options.map((each) => line(`option ${of} ${each.hint}`, each.text, { hint: each.hint }))
          : [],
      }
    }),
    lines: page.lines.map((text) => line('line', text)),
  }
}

/** Says of each line whether only this side has it. What has no other side is not marked. */
function mark(old, now) {
  if (!old || !now) return
  const [before, after] = [old, now].map((cell) => new Set(keysOf(cell)))
  for (const line of linesOf(old)) line.only = !after.has(line.key)
  for (const line of linesOf(now)) line.only = !before.has(line.key)
}

const inOrder = (cell) => keysOf(cell).join('\n')
const inAnyOrder = (cell) => keysOf(cell).toSorted().join('\n')

const readsTheSame = (old, now) => Boolean(old && now) && inOrder(old) === inOrder(now)
const isReordered = (old, now) =>
  Boolean(old && now) && !readsTheSame(old, now) && inAnyOrder(old) === inAnyOrder(now)

const keysOf = (cell) => linesOf(cell).map(({ key }) => key)

const linesOf = ({ heading, questions, lines }) =>
  [
    heading,
    ...questions.flatMap(({ label, hint, choices, options }) => [label, hint, choices, ...options]),
    ...lines,
  ].filter(Boolean)
