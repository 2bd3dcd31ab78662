import { tookPlace, unlessMissed } from '../../../delius/attendance.ts'
import { practitionerName, rarName } from '../../../delius/names.ts'
import { matchingNsis } from '../../../delius/nsis.ts'
import { shortDate } from '../../../engine/dates.ts'
import { define } from '../../../engine/define.ts'
import { optionsFrom } from '../../../engine/options.ts'
import { required } from '../../../engine/rules.ts'
import { wordsFrom } from '../../../engine/words.ts'
import { todayIn } from '../context.ts'
import { rarToolkit, rarTypeOf } from './rar.ts'
import { requirement, requirementOf } from './requirement.ts'
import { toolkitWithHistory } from './toolkits.ts'
import { whenFields } from './when.ts'
import type { Contact, Nsi } from '../../../data/schema.ts'
import type { Answers, Block, Condition } from '../../../engine/types.ts'
import type { ArrangeContext } from '../context.ts'

const { conditions, field } = define<ArrangeContext>()
const reads = ['date', 'rar', 'requirement', 'toolkit'] as const
const asked = { date: whenFields.date, rar: rarToolkit, requirement, toolkit: toolkitWithHistory }
const { check, on } = conditions(asked)

/**
 * Which NSI a session is linked to: asked only if staff have made more than one by accident. The
 * one used most recently is chosen already, and another is never made.
 */
export const nsi = field({
  component: 'radios',
  label: 'Which NSI should this session be linked to?',
  options: optionsFrom(
    'the NSIs of the toolkit, used most recently first',
    reads,
    (answers, context) =>
      nsisToChoose(answers, context).map((one, index) => ({
        value: String(one.id),
        text: nsiName(one, context),
        hint: hintOf(one, index === 0, context),
      })),
  ),
  suggests: (answers, context) => {
    const [first] = nsisToChoose(answers, context)
    return first && String(first.id)
  },
  rules: [required('Select the NSI this session should be linked to')],
  dependsOn: [on('toolkit'), on('requirement')],
  summary: { label: 'NSI' },
})

/** Says that there are several, which one is chosen and that they need somebody’s attention. */
export const severalNsisNotice: readonly Block<ArrangeContext>[] = [
  {
    kind: 'inset',
    text: wordsFrom('how many NSIs there are', reads, (answers, context) => {
      const all = nsisToChoose(answers, context)
      const type = rarTypeOf(answers, context)
      const first = all.some((one) => sessionsOf(one, context).past.length > 0)
        ? 'used most recently'
        : 'referred last'
      return `{first} has ${all.length} ${type ? rarName(context.fixtures, type) : ''} NSIs on Delius. The one ${first} comes first. We will not create another.`
    }),
  },
  {
    kind: 'paragraph',
    text: 'Use Delius to check and correct any that were made by mistake.',
  },
  {
    kind: 'link',
    text: 'Open {name}’s contact log on Delius',
    to: { href: '/national-delius/{crn}', newWindow: true },
  },
]

/** There is more than one NSI that a session could be linked to: asked after each choice of it. */
export const hasSeveralNsis = {
  afterRar: several('date', 'rar'),
  afterRequirement: several('date', 'rar', 'requirement'),
  afterToolkit: several(...reads),
}

function several(...known: readonly (typeof reads)[number][]): Condition<ArrangeContext> {
  return check(
    'there is more than one NSI for the session',
    known,
    (answers, context) => nsisToChoose(answers, context).length > 1,
  )
}

/** The NSIs that match what was chosen, the one used most recently first. */
export function nsisToChoose(answers: Answers, context: ArrangeContext): readonly Nsi[] {
  const type = rarTypeOf(answers, context)
  const counted = requirementOf(answers, context)
  if (type === null || !counted) return []
  const { nsis, contacts } = context.theCase
  const past = tookPlace(contacts, context.fixtures.outcomes, context.now)
  return matchingNsis(nsis, past, type, counted)
}

function nsiName({ referralDate, practitioner }: Nsi, context: ArrangeContext): string {
  const date = shortDate(referralDate, todayIn(context))
  return `Referred on ${date}, managed by ${practitionerName(context.fixtures, practitioner)}`
}

function hintOf(one: Nsi, isBest: boolean, context: ArrangeContext): string {
  const { past, next } = sessionsOf(one, context)
  const last = past.at(-1)
  const show = (date: string) => shortDate(date, todayIn(context))
  const use = [
    past.length === 1 ? '1 session' : `${past.length || 'No'} sessions`,
    ...(last === undefined ? [] : [`last on ${show(last)}`]),
    ...(next === undefined ? [] : [`next on ${show(next)}`]),
  ].join(', ')
  const why = last === undefined ? 'Referred last.' : 'Used most recently.'
  return isBest ? `${use}. ${why}` : `${use}.`
}

/** The dates of the sessions that took place, earliest first, and of the next one to come. */
function sessionsOf({ id }: Nsi, { theCase, fixtures, now }: ArrangeContext) {
  const all = theCase.contacts.filter(({ nsiId }) => nsiId === id)
  const isToCome = ({ date, start }: Contact) => `${date}T${start}` > now
  return {
    past: datesOf(tookPlace(all, fixtures.outcomes, now)),
    next: datesOf(unlessMissed(all, fixtures.outcomes).filter(isToCome))[0],
  }
}

function datesOf(contacts: readonly Contact[]): readonly string[] {
  return contacts.map(({ date }) => date).toSorted()
}
