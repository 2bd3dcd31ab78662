import { load } from 'cheerio'
import { expect } from 'vitest'
import { standingOf } from '../../app/delius/standing.ts'
import { outcomeCode } from '../../app/journeys/record-outcome/outcome.ts'
import { changing, recording } from '../support/outcomes.ts'
import type { Answers } from '../../app/engine/types.ts'
import type { RecordContext } from '../../app/journeys/record-outcome/context.ts'
import type { Family } from '../support/families.ts'
import type { Served } from './every-way.ts'

/** The word on the tag of an appointment once these answers are recorded, as the page writes it. */
function tagFor(answers: Answers, context: RecordContext): string {
  const outcome = outcomeCode(answers, context) ?? null
  const standing = standingOf(
    { ...context.contact, outcome },
    context.fixtures.outcomes,
    context.now,
  )
  return standing.charAt(0).toUpperCase() + standing.slice(1)
}

/** Recording or changing an outcome, as the appointment’s own page shows what came of it. */
const served = (family: Family<RecordContext>): Served<RecordContext> => ({
  ...family,
  opens: ({ start }) => start,
  confirmed: ({ confirmation }) => confirmation.title,
  async look(visitor, _, context, path, isConfirmed) {
    const { crn, id, updated } = context.contact
    const { body, status } = await visitor.get(`/cases/${crn}/appointments/${id}`)
    const $ = load(body)
    const main = $('main').text()
    expect(status, path.name).toBe(200)
    if (isConfirmed) {
      expect(
        $('.govuk-tag')
          .toArray()
          .map((tag) => $(tag).text().trim()),
        path.name,
      ).toContain(tagFor(path.answers, context))
      expect(main, path.name).toContain('Last updated by Priya Deshmukh on 6 October 2021 at 9am')
    } else if (updated === null) {
      expect(main, path.name).not.toContain('Last updated by')
    }
    return 1
  },
})

/** Recording an outcome. */
export const servedRecording = served(recording)

/** Changing an outcome. */
export const servedChanging = served(changing)
