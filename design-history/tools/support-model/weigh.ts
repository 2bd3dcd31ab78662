import { ids, models } from './models.ts'
import type { Answer, Answered } from './considerations.ts'

/** An answer that pulls to one or more models, or to none. */
export interface Pull {
  readonly consideration: string
  readonly title: string
  readonly answer: Answer
  /** How many times it counts. */
  readonly weight: number
}

/** Where the answers lean, and which of them pull that way. */
export interface Lean {
  /** Ids of the models that the answers lean to: none, one, or several that pull equally. */
  readonly models: readonly string[]
  readonly towards: readonly Pull[]
  readonly another: readonly Pull[]
  /** Answers that leave every model open. */
  readonly open: readonly Pull[]
  readonly unanswered: readonly Answered[]
  /** The pipeline cannot wait. */
  readonly burning: boolean
  /** The answers lean to heavy work by a RAP team that has little room for it. */
  readonly tooHeavy: boolean
  /** Such work can begin when there is room again: the pipeline can wait. */
  readonly laterStart: boolean
  /** Leaders put training first, and the pipeline cannot wait for it. */
  readonly trainingCannotWait: boolean
  /** Answers pull to a champion that the team says it does not have. */
  readonly noChampion: boolean
}

/** How often an answer counts. Training or code sets the model; a burning platform comes first. */
const weights: Readonly<Record<string, number>> = {
  'training-or-code': 3,
  'urgency.high': 2,
}

/**
 * Weighs the answers. The rule is ours and is told on the page: a start for a talk, and no decision.
 *
 * Each answer counts once for every model that it leans to, training or code 3 times and a burning
 * platform twice. Nobody is a champion where the answer on skill says that there is no strong
 * analyst. Model 1 becomes the fourth way when the pipeline is a burning platform and better code
 * comes first, as in the diagram of the goals: quality and speed without training.
 */
export function weigh(answered: readonly Answered[]): Lean {
  const pulls = answered.flatMap(pullOf)
  const chosen = new Map(pulls.map(({ consideration, answer }) => [consideration, answer.id]))
  const noChampion = saysNoChampion(chosen)
  const burning = chosen.get('urgency') === 'high'
  const tight = chosen.get('rap-team-capacity') === 'tight'
  const first = chosen.get('training-or-code')
  const strongest = leaders(pulls, noChampion)
  const leaning = burning ? strongest.flatMap((id) => inAHurry(id, first)) : strongest
  const heavy = leaning.some((id) => id === ids.rapTeamLeads || id === ids.buildThenHandOver)
  const leans = ({ answer }: Pull) => answer.leansTo.some((id) => leaning.includes(id))
  const leading = pulls.filter((pull) => leans(pull) || chosenByCode(pull, leaning))
  return {
    models: leaning,
    towards: leading,
    another: pulls.filter((pull) => !leading.includes(pull) && pull.answer.leansTo.length > 0),
    open: pulls.filter(({ answer }) => answer.leansTo.length === 0),
    unanswered: answered.filter((each) => each.chosen === undefined),
    burning,
    tooHeavy: tight && heavy,
    laterStart: tight && heavy && !burning,
    trainingCannotWait: burning && putsTrainingFirst(first),
    noChampion:
      noChampion && pulls.some(({ answer }) => answer.leansTo.includes(ids.championLeads)),
  }
}

function pullOf({ id, title, chosen }: Answered): readonly Pull[] {
  if (!chosen) return []
  const weight = weights[id] ?? weights[`${id}.${chosen.id}`] ?? 1
  return [{ consideration: id, title, answer: chosen, weight }]
}

/** The models that the answers pull to most. A later start is no model: it is a matter of when. */
function leaders(pulls: readonly Pull[], noChampion: boolean): readonly string[] {
  const sums = new Map<string, number>()
  for (const { answer, weight } of pulls) {
    for (const id of answer.leansTo) sums.set(id, (sums.get(id) ?? 0) + weight)
  }
  sums.delete(ids.laterStart)
  // It takes the place of model 1 below, and never competes with it
  sums.delete(ids.buildThenHandOver)
  if (noChampion) sums.delete(ids.championLeads)
  const most = Math.max(...sums.values())
  return models.map(({ id }) => id).filter((id) => sums.get(id) === most)
}

/** Model 1 teaches while it builds. In a hurry, what comes first says whether there is time for that. */
function inAHurry(id: string, first: string | undefined): readonly string[] {
  if (id !== ids.rapTeamLeads || putsTrainingFirst(first)) return [id]
  return first === undefined ? [id, ids.buildThenHandOver] : [ids.buildThenHandOver]
}

const putsTrainingFirst = (first: string | undefined) =>
  first === 'training' || first === 'training-and-quality'

/** Better code is half of what makes model 1 the fourth way. */
const chosenByCode = ({ answer }: Pull, leaning: readonly string[]) =>
  answer.id === 'better-code' && leaning.includes(ids.buildThenHandOver)

function saysNoChampion(chosen: ReadonlyMap<string, string>): boolean {
  const skill = chosen.get('existing-skill')
  const named = chosen.get('training-or-code') === 'better-code-with-lead'
  return (skill === 'new' || skill === 'even') && !named
}
