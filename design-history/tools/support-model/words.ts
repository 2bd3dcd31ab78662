import { considerations } from './considerations.ts'
import { ids, models, nameOf } from './models.ts'
import { count, listed } from '../words/plain.ts'
import type { Lean, Pull } from './weigh.ts'

/** Says where the answers lean, in a sentence. */
export function leanSentence(lean: Lean): string {
  if (lean.unanswered.length === considerations.length) {
    return `${considerations.length} considerations to answer.`
  }
  const leaning = models.filter(({ id }) => lean.models.includes(id))
  const [one] = leaning
  if (!one) return 'Your answers leave every model open.'
  const later = lean.laterStart ? ', with a later start' : ''
  if (leaning.length === 1) return `Your answers lean to ${one.name}: ${one.title}${later}.`
  const named = leaning.map(({ name, title }) => `${name} (${title})`)
  return `It is a tie: your answers pull equally to ${listed(named)}${later}.`
}

/** Says where an answer leans and why, to follow the answer. */
export function whyOf({ answer, weight }: Pull): string {
  const leaning = listed(answer.leansTo.map(nameOf), 'or')
  const where = leaning === '' ? 'Leaves every model open' : `Leans to ${leaning}`
  const times = weight === 1 ? '' : ` This counts ${weight} times.`
  return `${where}, because ${answer.why}${answer.ours ? ' (our suggestion)' : ''}.${times}`
}

/** What else to say before somebody decides: ties, conflicts between answers, and what is missing. */
export function adviceOn(lean: Lean): readonly string[] {
  const first = lean.unanswered.some(({ id }) => id === 'training-or-code')
  const rest = lean.unanswered.length - (first ? 1 : 0)
  const hurry =
    lean.models.includes(ids.rapTeamLeads) && lean.models.includes(ids.buildThenHandOver)
  const handOver = lean.models.includes(ids.buildThenHandOver)
  return [
    ...(handOver && !hurry
      ? [
          'Your answers pull to model 1 and the pipeline cannot wait. Training does not come first, so there is no need to teach while building: that makes it the fourth way.',
        ]
      : []),
    ...(first
      ? [
          'Ask your senior leaders whether training or better code comes first. Their choice sets the model.',
        ]
      : []),
    ...(hurry ? ['That choice also decides between model 1 and the fourth way.'] : []),
    ...(lean.models.length > 1 && !hurry ? [tieAdvice(rest)] : []),
    ...(lean.trainingCannotWait
      ? [
          'Training comes first for your leaders, but the pipeline cannot wait for it. Tell them so: mend the pipeline first and train afterwards, or accept the risk openly.',
        ]
      : []),
    ...(lean.tooHeavy ? [tooHeavyAdvice(lean)] : []),
    ...(lean.noChampion
      ? ['Model 3 is left out. It needs one strong analyst, and your answer on skill names none.']
      : []),
  ]
}

function tieAdvice(rest: number): string {
  return rest === 0
    ? 'Nothing else settles a tie. Compare what each costs below, and choose the price that you can pay.'
    : `Compare what each costs below. The ${count(rest, 'consideration')} without an answer may settle it.`
}

function tooHeavyAdvice({ burning, noChampion }: Lean): string {
  return burning
    ? 'The RAP team has little room for work this heavy, but the pipeline cannot wait. Ask the RAP product owner which other engagement gives way.'
    : `The RAP team has little room for work this heavy. Agree a later start, or choose model 2${noChampion ? '' : ' or 3'}, which ask less of it.`
}
