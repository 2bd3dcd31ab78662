import capacity from '../../../docs/rap/data/capacity.json' with { type: 'json' }
import { inFigures, numberOf } from '../words/numbers.ts'
import type { EngagementRecord } from '../record/record.ts'
import type { EntryProblem } from '../page/problem-list.ts'

/** What the calculator goes by. People may be parts of people; times are in weeks. */
export interface Inputs {
  readonly fullAtOnce: number
  readonly lightAtOnce: number
  readonly people: number
  readonly peopleFull: number
  readonly peopleLight: number
  readonly weeksFull: number
  readonly weeksLight: number
  readonly weeksBetween: number
  readonly weeksAYear: number
  readonly publications: number
  readonly done: number
  /** Publications that each team with a full engagement behind it does a year by itself. */
  readonly cascadeEachYear: number
  /** Whole years after its own engagement until such a team starts. */
  readonly cascadeAfter: number
}

/** What was entered, or what has to be put right first. */
export type InputsRead =
  | { readonly inputs: Inputs; readonly entered: number }
  | { readonly problems: readonly EntryProblem[] }

/** Everything that the page asks for, in its order. */
export const questions = capacity.groups.flatMap((group) => group.questions)

/** The key of an entry. */
export const keyOf = (id: string): string => `capacity.${id}`

/** Reads what somebody entered. Where nothing is entered, the usual number stands for it. */
export function inputsOf(record: EngagementRecord): InputsRead {
  const read = questions.map((question) => {
    const key = keyOf(question.id)
    return { id: question.id, key, ...numberOf(record, { ...question, key }) }
  })
  const problems = read.flatMap((each) =>
    'problem' in each ? [{ key: each.key, problem: each.problem }] : [],
  )
  if (problems.length > 0) return { problems }
  const values = new Map(read.map((each) => [each.id, 'value' in each ? each.value : 0]))
  const value = (id: string) => values.get(id) ?? 0
  const inputs = {
    fullAtOnce: value('full-at-once'),
    lightAtOnce: value('light-at-once'),
    people: value('people'),
    peopleFull: value('people-full'),
    peopleLight: value('people-light'),
    weeksFull: value('weeks-full'),
    weeksLight: value('weeks-light'),
    weeksBetween: value('weeks-between'),
    weeksAYear: value('weeks-a-year'),
    publications: value('publications'),
    done: value('done'),
    cascadeEachYear: value('cascade-each-year'),
    cascadeAfter: value('cascade-after'),
  }
  if (inputs.done > inputs.publications) {
    const most = inFigures(inputs.publications)
    const problem = `Publications done already must be no more than the ${most} that there are`
    return { problems: [{ key: keyOf('done'), problem }] }
  }
  return { inputs, entered: read.filter((each) => 'entered' in each && each.entered).length }
}
