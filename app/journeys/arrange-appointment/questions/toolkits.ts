import { offeredToolkits, toolkits } from '../../../data/toolkits.ts'
import { tookPlace } from '../../../delius/attendance.ts'
import { listed, reasonsNotToFit } from '../../../delius/fit.ts'
import { lastUsed } from '../../../delius/toolkit-use.ts'
import { shortDate } from '../../../engine/dates.ts'
import { define } from '../../../engine/define.ts'
import { optionsFrom } from '../../../engine/options.ts'
import { required } from '../../../engine/rules.ts'
import { todayIn } from '../context.ts'
import type { Toolkit } from '../../../data/schema.ts'
import type { Details, Field } from '../../../engine/types.ts'
import type { ArrangeContext } from '../context.ts'

const { field } = define<ArrangeContext>()

/**
 * Which toolkit a session uses, A to Z and nothing more: the post of 6 October 2021 says so, though
 * its picture has one toolkit out of order.
 */
export const toolkit = field({
  component: 'radios',
  label: 'Which RAR toolkit will you use?',
  options: offeredToolkits(toolkits).map(({ id, name }) => ({ value: id, text: name })),
  rules: [required('Select the RAR toolkit you will use')],
  replaces: 'category',
  summary: { label: 'RAR toolkit' },
})

/**
 * Which toolkit a session uses, with what helps to choose: those used with this person before come
 * first, each says what it is for and when it was last used, and one that might not fit is flagged
 * but can be chosen, because the practitioner knows the person and we do not.
 */
export const toolkitWithHistory: Field<ArrangeContext> = {
  ...toolkit,
  options: optionsFrom(
    'the RAR toolkits: those used with the person first, then A to Z',
    [],
    (_, context) =>
      usedFirst(context).map(({ toolkit: { id, name, purpose }, last, misfits }) => ({
        value: id,
        text: name,
        hint: [
          last === undefined ? [] : `Used before, last on ${shortDate(last, todayIn(context))}.`,
          purpose ?? 'Look in EQuiP for what this toolkit is for.',
        ]
          .flat()
          .join('\n'),
        ...(misfits.length > 0 ? { flag: `Might not fit {first}: ${listed(misfits)}.` } : {}),
      })),
  ),
}

/** A toolkit, the date of its last session with a person, and why it might not fit the person. */
export interface KnownToolkit {
  readonly toolkit: Toolkit
  readonly last: string | undefined
  readonly misfits: readonly string[]
}

/** The toolkits with what is known about this person's use of them, those used before first. */
export function usedFirst(context: ArrangeContext): readonly KnownToolkit[] {
  const known = inContext.get(context) ?? lookUp(context)
  inContext.set(context, known)
  return known
}

// Every walk checks that what was chosen is still offered; within one request nothing changes.
const inContext = new WeakMap<ArrangeContext, readonly KnownToolkit[]>()

function lookUp(context: ArrangeContext): readonly KnownToolkit[] {
  const { fixtures, theCase, now } = context
  const past = tookPlace(theCase.contacts, fixtures.outcomes, now)
  const kinds = theCase.sentences.filter(({ active }) => active).map(({ offence }) => offence.kind)
  return offeredToolkits(fixtures.toolkits)
    .map((one) => ({
      toolkit: one,
      last: lastUsed(theCase.nsis, past, one.id),
      misfits: reasonsNotToFit(one, theCase.person, kinds, todayIn(context)),
    }))
    .toSorted((a, b) => (b.last ?? '').localeCompare(a.last ?? ''))
}

/** Where to read more about each toolkit, in a window of its own so that no choice is lost. */
export const toolkitGuidance: Details<ArrangeContext> = {
  summary: 'Guidance on each toolkit',
  placed: 'after',
  links: (context) =>
    usedFirst(context).map(({ toolkit: { id, name } }) => ({
      text: `Guidance on ${name}`,
      href: `/guidance/toolkits/${id}`,
    })),
}
