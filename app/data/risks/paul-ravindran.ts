import type { Risk } from '../schema.ts'

/** The risk of Paul Ravindran: to his former wife, and through that to their children. */
export const paulRavindran: Risk = {
  crn: 'V410702',
  assessedOn: '2021-06-10',
  community: {
    overall: 'medium',
    levels: { children: 'medium', public: 'low', knownAdult: 'medium', staff: 'low' },
    whoIsAtRisk:
      'His former wife above all. Any new partner. The two children, who saw and heard much of what happened.',
    natureOfRisk:
      'Controlling and coercive behaviour: checking her phone, holding back money, following her. There was one assault, for which he was on his last order. The children are at risk of emotional harm, and of being asked to carry messages.',
    greatestWhen:
      'When money is short, around handovers of the children, and when he learns that she has made a decision without him. Alcohol is not a factor.',
  },
  themselves: {
    suicideOrSelfHarm: {
      immediate: null,
      previous:
        'Told his GP that he had thoughts of ending his life after he left the family home.',
      previousDate: '2020-09-21',
    },
    coping: { immediate: null, previous: null, previousDate: null },
    vulnerability: { immediate: null, previous: null, previousDate: null },
  },
  flags: [
    {
      id: 'domestic-abuse-perpetrator-2019',
      flag: 'domestic-abuse-perpetrator',
      notes:
        'Two convictions against the same victim. The victim liaison unit is in touch with her.',
      addedOn: '2019-02-25',
      lastReview: '2021-09-09',
      nextReview: '2021-12-09',
      removedOn: null,
      removalNotes: '',
    },
    {
      id: 'restraining-order-2020',
      flag: 'restraining-order',
      notes:
        'No contact with his former wife in any way except through the solicitor. Not to go to Wensley Gardens.',
      addedOn: '2020-11-30',
      lastReview: '2021-05-27',
      nextReview: '2021-11-29',
      removedOn: null,
      removalNotes: '',
    },
    {
      id: 'child-protection-2021',
      flag: 'child-protection',
      notes: 'Both children are on child in need plans. Fortnightly supervised contact.',
      addedOn: '2021-01-12',
      lastReview: '2021-07-13',
      nextReview: '2021-10-13',
      removedOn: null,
      removalNotes: '',
    },
    {
      id: 'risk-to-known-adult-2020',
      flag: 'risk-to-known-adult',
      notes: 'His former wife.',
      addedOn: '2020-12-17',
      lastReview: '2021-09-09',
      nextReview: '2021-12-09',
      removedOn: null,
      removalNotes: '',
    },
    {
      id: 'suicide-self-harm-2020',
      flag: 'suicide-self-harm',
      notes: 'After the separation. Under his GP.',
      addedOn: '2020-11-30',
      lastReview: '2021-03-04',
      nextReview: null,
      removedOn: '2021-06-10',
      removalNotes: 'No thoughts of this kind for nine months, and his GP has discharged him.',
    },
  ],
}
