import { concernNow, levels, noConcern } from './shapes.ts'
import type { Risk } from '../schema.ts'

/** The risk of Shanice Okafor, who has no flags. */
export const shaniceOkafor: Risk = {
  crn: 'V410471',
  assessedOn: '2021-07-07',
  community: {
    overall: 'low',
    levels: levels(),
    whoIsAtRisk: 'Her mother, and nobody else.',
    natureOfRisk: 'Loss of money and of trust. No physical harm.',
    greatestWhen:
      'When bills come that she cannot pay, and she has nobody to talk to about them. Lower since she has had advice on debt and benefits.',
  },
  themselves: {
    suicideOrSelfHarm: noConcern,
    coping: concernNow(
      'Cares for her mother by day and night, and is tired out. Help at home has begun; ask how much sleep she gets.',
    ),
    vulnerability: noConcern,
  },
  flags: [],
}
