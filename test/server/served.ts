import { load } from 'cheerio'
import { expect } from 'vitest'
import { standingOf } from '../../app/delius/standing.ts'
import { bookingFrom } from '../../app/journeys/arrange-appointment/booking.ts'
import { appointmentCancelled } from '../../app/journeys/rearrange-appointment/confirmation.ts'
import { outcomeCode } from '../../app/journeys/record-outcome/outcome.ts'
import { arranging } from '../support/families.ts'
import { changing, recording } from '../support/outcomes.ts'
import { rearranging } from '../support/rearrangements.ts'
import { readTable } from './read-page.ts'
import { shownAppointments } from './schedule.ts'
import type { JourneyPath } from '../../app/engine/paths.ts'
import type { Answers, Context, Journey } from '../../app/engine/types.ts'
import type { ArrangeContext } from '../../app/journeys/arrange-appointment/context.ts'
import type { RearrangeContext } from '../../app/journeys/rearrange-appointment/context.ts'
import type { RecordContext } from '../../app/journeys/record-outcome/context.ts'
import type { Family } from '../support/families.ts'
import type { Visitor } from '../support/http.ts'

/** What the pages outside a journey say of a way through it, and whether that is so. */
export interface Served<C extends Context> extends Family<C> {
  /** The heading once a way has been confirmed. */
  readonly confirmed: (journey: Journey<C>, answers: Answers, context: C) => string
  /** The page of a draft that opens first. */
  readonly opens: (journey: Journey<C>) => string
  /** Looks at what the way has done, or left as it was. */
  readonly look: (visitor: Visitor, went: Went<C>) => Promise<void>
}

/** A way that somebody has gone to its end. */
export interface Went<C extends Context> {
  readonly journey: Journey<C>
  readonly context: C
  readonly path: JourneyPath
  readonly isConfirmed: boolean
}

/** Arranging an appointment, as the schedule shows what was arranged. */
export const servedArranging: Served<ArrangeContext> = {
  ...arranging,
  opens: ({ start }) => start,
  confirmed(journey, answers, context) {
    const { title, titleOfSeveral = title } = journey.confirmation
    const several = bookingFrom(journey, answers, context).repeatDates.length > 0
    return several ? titleOfSeveral : title
  },
  async look(visitor, { journey, context, path, isConfirmed }) {
    const booking = isConfirmed ? bookingFrom(journey, path.answers, context) : undefined
    const { body } = await visitor.get(`/cases/${arranging.crn(context)}/schedule`)
    expect(readTable(body), path.name).toEqual(shownAppointments(context, booking))
  },
}

/**
 * Rearranging or cancelling, as the schedule shows what came of it. What a journey knows has the
 * appointment itself left out, as the schedule has once it is moved or called off.
 */
export const servedRearranging: Served<RearrangeContext> = {
  ...rearranging,
  opens: ({ start }) => `${start}/change`,
  confirmed: ({ confirmation }, { change }) =>
    change === 'cancel' ? appointmentCancelled.title : confirmation.title,
  async look(visitor, { journey, context, path, isConfirmed }) {
    const { theCase, contact } = context
    const isMoved = isConfirmed && path.answers['change'] === 'rearrange'
    const booking = isMoved ? bookingFrom(journey, path.answers, context) : undefined
    const contacts = isConfirmed ? theCase.contacts : [...theCase.contacts, contact]
    const { body } = await visitor.get(`/cases/${contact.crn}/schedule`)
    const shown = shownAppointments({ ...context, theCase: { ...theCase, contacts } }, booking)
    expect(readTable(body), path.name).toEqual(shown)
  },
}

/** The word on the tag of an appointment once these answers are recorded, as the page writes it. */
function tagFor(answers: Answers, context: RecordContext): string {
  const outcome = outcomeCode(answers, context) ?? null
  const { contact, fixtures, now } = context
  const standing = standingOf({ ...contact, outcome }, fixtures.outcomes, now)
  return standing.charAt(0).toUpperCase() + standing.slice(1)
}

/** Recording or changing an outcome, as the appointment’s own page shows what came of it. */
const served = (family: Family<RecordContext>): Served<RecordContext> => ({
  ...family,
  opens: ({ start }) => start,
  confirmed: ({ confirmation }) => confirmation.title,
  async look(visitor, { context, path, isConfirmed }) {
    const { crn, id, updated } = context.contact
    const { body, status } = await visitor.get(`/cases/${crn}/appointments/${id}`)
    const $ = load(body)
    const main = $('main').text()
    expect(status, path.name).toBe(200)
    if (isConfirmed) {
      const tags = $('.govuk-tag').toArray()
      const words = tags.map((tag) => $(tag).text().trim())
      expect(words, path.name).toContain(tagFor(path.answers, context))
      expect(main, path.name).toContain('Last updated by Priya Deshmukh on 6 October 2021 at 9am')
    } else if (updated === null) {
      expect(main, path.name).not.toContain('Last updated by')
    }
  },
})

/** Recording an outcome. */
export const servedRecording = served(recording)

/** Changing an outcome. */
export const servedChanging = served(changing)
