import { describe } from '../../app/engine/describe.ts'
import { optionsOf } from '../../app/engine/options.ts'
import { summary } from '../../app/engine/summary.ts'
import { openFields } from '../../app/engine/validate.ts'
import { stepOf, titleOf, walk } from '../../app/engine/walk.ts'
import { fill, say } from '../../app/engine/words.ts'
import { showBlocks } from '../../app/pages/journey/blocks.ts'
import { answersOn } from '../support/journeys.ts'
import { everyPath } from '../support/ways.ts'
import { list, named, seenBy } from './seen-by.ts'
import type { FieldDescription, StepDescription } from '../../app/engine/describe.ts'
import type { Answers, Confirmation, Context, Field, Journey } from '../../app/engine/types.ts'
import type { Step, Trail } from '../../app/engine/types.ts'
import type { ShownBlock } from '../../app/pages/journey/blocks.ts'
import type { Ways } from '../support/ways.ts'
import type { SeenBy } from './seen-by.ts'

/** Somebody, and answers that are on no way but make pages say something else. */
export interface Other<C extends Context> {
  readonly who: string
  readonly context: C
  readonly answers: Answers
}

/** All that a version says, page by page, to anybody and to others, for somebody to read. */
export function wordsOf<C extends Context>(
  journey: Journey<C>,
  people: readonly Ways<C>[],
  { others, endings }: { others: readonly Other<C>[]; endings: readonly Confirmation[] },
): string {
  const pages = new Map(Object.keys(journey.steps).map((id) => [id, seenBy()]))
  for (const ways of people) lookAtWays(journey, ways, pages)
  const contexts = people.map(({ context }) => context)
  const description = describe(journey, contexts)
  return [
    `${journey.title}, ${journey.version}: ${journey.about}`,
    ...(journey.wayOut === undefined ? [] : [`Every page leads out of it: ${journey.wayOut}`]),
    ...description.steps.flatMap((step) => [
      '',
      `${step.id}${step.id === journey.start ? ', where it starts' : ''}`,
      ...list(pages.get(step.id)?.lines() ?? []),
      ...list(definitionOf(step)),
    ]),
    '',
    'Confirmed',
    ...list(endings.flatMap(endingLines)),
    '',
    'Ways through',
    ...list(waysOf(people)),
    ...others.flatMap((other) => ['', ...saidToOther(journey, other, pages)]),
    '',
  ].join('\n')
}

type Pages = ReadonlyMap<string, SeenBy>

function lookAtWays<C extends Context>(journey: Journey<C>, ways: Ways<C>, pages: Pages) {
  const { who, context, paths } = ways
  const looked = new Set<string>()
  for (const { steps, answers } of paths) {
    let before: Answers = {}
    for (const id of steps) {
      const key = `${id} ${JSON.stringify(before)}`
      const isNew = !looked.has(key)
      looked.add(key)
      const trail = { steps, answers: before, frontier: id, complete: true }
      if (isNew) pages.get(id)?.add(who, linesOf(journey, trail, context))
      const isQuestion = stepOf(journey, id).kind === 'question'
      if (isQuestion) before = { ...before, ...answersOn(journey, id, answers) }
    }
  }
}

/** What the pages say with these answers and said on no way, and the rows at the end. */
function saidToOther<C extends Context>(journey: Journey<C>, other: Other<C>, pages: Pages) {
  const { who, context, answers } = other
  const theirs = everyPath(journey, context).flatMap((path) => Object.entries(path.answers))
  const trail = walk(journey, { ...Object.fromEntries(theirs), ...answers }, context)
  const lines = trail.steps.flatMap((id) => {
    const known = new Set(pages.get(id)?.texts() ?? [])
    const said = linesOf(journey, { ...trail, frontier: id }, context)
    return said.filter((line) => !known.has(line)).map((line) => `${id}: ${line}`)
  })
  const rows = summary(journey, trail, context).map(({ label }) => label)
  const given = Object.entries(answers).map(([id, value]) => `${id} ${value}`)
  const end = `${trail.frontier}${rows.length > 0 ? ` with ${rows.join(', ')}` : ''}`
  return [[`To ${who}`, ...given, 'besides'].join(', '), ...list([...lines, end])]
}

/** All that the last page of a trail shows, first names left out. */
function linesOf<C extends Context>(journey: Journey<C>, trail: Trail, context: C) {
  const before = trail.answers
  const step = stepOf(journey, trail.frontier)
  const words = (text: string) => fill(text, context.words)
  const lines = [
    `# ${say(titleOf(journey, step), before, context)}`,
    ...showBlocks(step.blocks ?? [], before, context, (to) => to).flatMap(blockLines),
    ...(step.kind === 'question'
      ? [
          ...helpOf(step.details, context),
          ...openFields(journey, step, before, context).flatMap(([name, field]) =>
            fieldLines(name, field, before, context),
          ),
          ...(step.changeInstead ? [`Change: ${words(step.changeInstead.text)}`] : []),
        ]
      : checkLines(journey, step, trail, context)),
  ]
  const first = context.words['first'] ?? '{first}'
  return lines.map((line) =>
    line
      .replaceAll(first, '{first}')
      .replaceAll(/V41\d{4}/g, '{crn}')
      .replaceAll(/(?<=\/appointments\/)\d+/g, '{id}'),
  )
}

function fieldLines<C extends Context>(name: string, field: Field<C>, before: Answers, context: C) {
  const words = (text: string) => fill(text, context.words)
  const suggested = field.suggests?.(before, context)
  return [
    `${name}, ${field.component}: ${words(field.label)}`,
    ...(field.hint === undefined ? [] : [`${name}, hint: ${words(field.hint)}`]),
    ...optionsOf(field, before, context).map(({ value, text, hint, flag, divider }) =>
      [
        `${name}: ${value === suggested ? '(*)' : '( )'} ${words(text)}`,
        ...(divider === undefined ? [] : [`after ‘${divider}’`]),
        ...[hint, flag].flatMap((more) => (more === undefined ? [] : [words(more)])),
      ].join(' | '),
    ),
  ]
}

function helpOf<C extends Context>(
  details: (Step<C> & { readonly kind: 'question' })['details'],
  context: C,
): readonly string[] {
  if (!details) return []
  return [
    `Help, ${details.placed}: ${details.summary}`,
    ...(details.paragraphs ?? []).map((text) => `Help: ${text}`),
    ...(details.rows?.(context) ?? []).map(({ key, value }) => `Help: ${key}: ${value}`),
    ...(details.links?.(context) ?? []).map(({ text, href }) => `Help: ${text} > ${href}`),
  ].map((text) => fill(text, context.words))
}

function checkLines<C extends Context>(
  journey: Journey<C>,
  step: Step<C>,
  trail: Trail,
  context: C,
): readonly string[] {
  if (step.kind !== 'check-answers') return []
  const { answers } = trail
  return [
    ...(step.sections ?? []).map(({ title }) => `Part: ${say(title, answers, context)}`),
    ...summary(journey, trail, context).map(
      ({ label, section, fixed, changeText = 'Change', value }) =>
        `${section === undefined ? '' : `${section}, `}${label}: ${value}${fixed ? '' : ` > ${changeText}`}`,
    ),
    `Button: ${say(step.button, answers, context)}`,
  ]
}

function blockLines(block: ShownBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`${block.before}${block.link ? `[${block.link.text}]` : ''}${block.after}`]
    case 'link':
      return [`${block.link.text} > ${block.link.href}`]
    case 'panel':
      return [`Panel: ${block.text} ${block.strong}`]
    case 'details':
      return [`Details: ${block.summary}: ${block.text}`]
    case 'rows':
      return block.rows.map(({ key, value }) => `${key}: ${value}`)
    case 'list':
      return block.items.map((item) => `- ${item}`)
    case 'table':
      return [block.caption, block.head.join(' | '), ...block.rows.map((row) => row.join(' | '))]
    default:
      return [`${block.kind}: ${block.text}`]
  }
}

function endingLines(confirmation: Confirmation): readonly string[] {
  const { titleOfSeveral, nextSteps, nextStepsOfSeveral, listsAll, phone, finish } = confirmation
  return [
    `# ${confirmation.title}`,
    ...nextSteps.map((text) => `- ${text}`),
    ...(phone === undefined ? [] : [`Phone: ${phone}`]),
    `${finish.as}: ${finish.text}${finish.opens === undefined ? '' : ` > ${finish.opens}`}`,
    ...(titleOfSeveral === undefined ? [] : [`# Of several: ${titleOfSeveral}`]),
    ...(nextStepsOfSeveral ?? []).map((text) => `- Of several: ${text}`),
    ...(listsAll === true ? ['Lists all'] : []),
  ]
}

/** The sequences of pages that there are, and how many ways each of these people has. */
function waysOf<C extends Context>(people: readonly Ways<C>[]): readonly string[] {
  const sequences = seenBy()
  const counts = new Map<number, readonly string[]>()
  for (const { who, paths } of people) {
    const told = paths.map(({ steps }) => steps.join(', '))
    sequences.add(who, told)
    counts.set(paths.length, [...(counts.get(paths.length) ?? []), who])
  }
  return [...[...counts].map(([count, who]) => `${count}: ${named(who)}`), ...sequences.lines()]
}

/** What is so of a page whoever sees it: what its questions can say, and where it leads. */
const definitionOf = ({ kind, button, fields, words, rows, edges }: StepDescription) => [
  ...words.flatMap((one) => (one.as === 'legend' ? [`Legend: ${textOf(one.words)}`] : [])),
  ...(kind === 'question' ? [`Button: ${textOf(button ?? '')}`] : []),
  ...fields.flatMap(({ id, asked, options, summary: labels, messages, dependsOn }) => [
    ...openingsOf(id, options),
    ...(asked === null ? [] : [`${id} is asked if ${asked}`]),
    ...messages.map((message) => `${id}, message: ${message}`),
    ...(labels.length > 0 ? [`${id}, rows: ${labels.join(', ')}`] : []),
    ...(dependsOn.length > 0 ? [`${id} depends on ${dependsOn.join('; ')}`] : []),
  ]),
  ...(rows.length > 0 ? [`Rows first: ${rows.join(', ')}`] : []),
  ...edges.map(({ when, to }) => `> ${to}${when === null ? '' : ` if ${when}`}`),
]

function openingsOf(id: string, options: FieldDescription['options']): readonly string[] {
  if (typeof options === 'string') return [`${id} offers ${options}`]
  return options.flatMap(({ value, reveals }) =>
    reveals.length > 0 ? [`${id}, ${value} opens ${reveals.join(', ')}`] : [],
  )
}

const textOf = (words: StepDescription['title']) =>
  typeof words === 'string' ? words : words.worksOut
