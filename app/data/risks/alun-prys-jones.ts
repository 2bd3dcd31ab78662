import { concernBefore, concernNow, heldFlag, levels } from './shapes.ts'
import type { Risk } from '../schema.ts'

/** The risk of Alun Prys-Jones: low to others, and at times high to himself. */
export const alunPrysJones: Risk = {
  crn: 'V410368',
  assessedOn: '2021-08-04',
  community: {
    overall: 'low',
    levels: levels(),
    whoIsAtRisk:
      'Nobody in particular. His daughter lived with the plants and the wiring for a year, and could do so again.',
    natureOfRisk:
      'Harm through drugs that are sold on. Fire, from wiring that bypassed the meter. Neglect, rather than violence, towards his daughter.',
    greatestWhen: 'When he is in pain without treatment, has no lawful income and sleeps by day.',
  },
  themselves: {
    suicideOrSelfHarm: {
      ...concernNow(
        'Thoughts of suicide in the weeks before the breach, not since. Has a safety plan with his GP and his sister. Ask openly, in Welsh.',
      ),
      previous: 'Treated for depression after he lost his job.',
      previousDate: '2016-11-14',
    },
    coping: concernNow('Constant back pain. Worse in cold weather and after bad nights.'),
    vulnerability: concernBefore(
      'People to whom he owed money came to the house. He has paid them.',
      '2020-12-08',
    ),
  },
  flags: [
    heldFlag('suicide-self-harm', '2021-06-16', 'See the safety plan that he made with his GP.', {
      lastReview: '2021-09-21',
      nextReview: '2021-12-21',
    }),
    heldFlag('substance-misuse', '2021-04-14', 'Cannabis for pain; whisky at times.', {
      lastReview: '2021-07-07',
      nextReview: '2022-01-07',
    }),
    heldFlag('mental-health-concerns', '2021-06-16', 'Depression. Under his GP.', {
      lastReview: '2021-09-21',
      nextReview: '2021-12-21',
    }),
    heldFlag('child-protection', '2021-04-19', 'His daughter Nia (15): child in need plan.', {
      lastReview: '2021-07-14',
      removedOn: '2021-09-17',
      removalNotes: 'The plan was closed. The social worker has no more concerns.',
    }),
  ],
}
