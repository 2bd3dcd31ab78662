import { concernBefore, concernNow, heldFlag, levels, noConcern } from './shapes.ts'
import type { Risk } from '../schema.ts'

/** The risk of Kieran Osgood, who goes along with others. */
export const kieranOsgood: Risk = {
  crn: 'V410022',
  assessedOn: '2021-06-09',
  community: {
    overall: 'medium',
    levels: levels({ public: 'medium' }),
    whoIsAtRisk: 'Owners of small shops, and people who work in them at night.',
    natureOfRisk:
      'Fear and loss of livelihood for the owner; an injury if somebody surprises the group. He has never carried a weapon and was not the one who used force.',
    greatestWhen:
      'When he owes money for cannabis, is out of work, and spends the night with the two older men who took part in the offence.',
  },
  themselves: {
    suicideOrSelfHarm: concernBefore(
      'Cut his arm after his parents separated. Seen by the children’s mental health service for a year.',
      '2013-10-02',
    ),
    coping: concernNow(
      'Grieving for his grandfather, who died last month. Sleeps badly and does not talk about it at work. Ask at each appointment.',
    ),
    vulnerability: noConcern,
  },
  flags: [
    heldFlag(
      'substance-misuse',
      '2021-06-09',
      'Cannabis, most evenings when the order began; less since. With the young adults’ drug service.',
      { lastReview: '2021-09-08', nextReview: '2021-12-08' },
    ),
    heldFlag('mental-health-concerns', '2021-09-22', 'Bereaved. Low in mood and not sleeping.', {
      nextReview: '2021-12-22',
    }),
    heldFlag(
      'risk-to-public',
      '2021-05-12',
      'Burglary at night in a group. Lower while he works and lives at home.',
      { lastReview: '2021-06-09', nextReview: '2021-12-09' },
    ),
    heldFlag('integrated-offender-management', '2019-04-15', 'Chosen in his first order.', {
      lastReview: '2019-10-14',
      removedOn: '2020-03-16',
      removalNotes: 'No new offence in eleven months. Agreed with the police.',
    }),
  ],
}
