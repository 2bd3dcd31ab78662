import { concernBefore, concernNow, heldFlag, levels, noConcern } from './shapes.ts'
import type { Risk } from '../schema.ts'

/** The risk of Tyrone Bex, which rises with drink. */
export const tyroneBex: Risk = {
  crn: 'V410255',
  assessedOn: '2021-08-12',
  community: {
    overall: 'medium',
    levels: levels({ public: 'medium', knownAdult: 'medium', staff: 'medium', children: 'low' }),
    whoIsAtRisk:
      'Men whom he knows from pubs, above all the victim of the present offence. Neighbours, if there is noise at night. Staff, if he has been drinking; he swore at a keyworker once.',
    natureOfRisk:
      'Punches, without a weapon and without a plan. Broken teeth and bruises so far; more serious harm is possible if somebody falls. Never towards his former partner or his son.',
    greatestWhen:
      'When he has drunk more than a little, has had bad news about his son or his family, and feels mocked in front of others. Low when he is sober.',
  },
  themselves: {
    suicideOrSelfHarm: concernBefore(
      'Took tablets after his separation. Seen by the crisis team for a month.',
      '2018-12-27',
    ),
    coping: concernNow(
      'Anniversaries are hard: his father’s death in the summer and his separation in the winter. He has agreed to extra calls around both.',
    ),
    vulnerability: noConcern,
  },
  flags: [
    heldFlag('risk-to-known-adult', '2021-02-16', 'The victim of the present offence.', {
      lastReview: '2021-08-12',
      nextReview: '2022-02-14',
    }),
    heldFlag('restraining-order', '2021-02-15', 'For two years. Victim, and the Fleece.', {
      lastReview: '2021-08-12',
      nextReview: '2022-02-14',
    }),
    heldFlag('substance-misuse', '2021-02-17', 'Alcohol. In treatment.', {
      lastReview: '2021-08-12',
      nextReview: '2021-11-12',
    }),
    heldFlag(
      'risk-to-staff',
      '2021-07-28',
      'Swore at a keyworker when drunk. Do not see him if he has been drinking; two people in the building.',
      { nextReview: '2021-09-28' },
    ),
    heldFlag('weapons', '2013-04-22', 'Carried a snooker cue to a fight.', {
      lastReview: '2014-01-20',
      removedOn: '2014-04-14',
      removalNotes: 'Once only, and nothing since.',
    }),
  ],
}
