import type { Risk } from '../schema.ts'

/** The risk of Glyn Harker, managed by several agencies together. */
export const glynHarker: Risk = {
  crn: 'V410930',
  assessedOn: '2021-07-29',
  community: {
    overall: 'high',
    levels: { children: 'medium', public: 'high', knownAdult: 'medium', staff: 'low' },
    whoIsAtRisk:
      'Adult women, strangers as well as acquaintances. Women who visit or work at his housing scheme. There is no conviction for an offence against a child, but a child was in the house at the time of the earlier one.',
    natureOfRisk:
      'Sexual assault by touching, after a time of watching or following. Lasting emotional harm to the victim.',
    greatestWhen:
      'When he feels rejected or humiliated, has stopped keeping to his routine, and begins to miss appointments. Drinking makes it more likely.',
  },
  themselves: {
    suicideOrSelfHarm: {
      immediate:
        'Has said twice in recent weeks that he “would be better out of it”. No plan and no means. His GP has seen him; his keyworker looks in every day.',
      previous: 'Harmed himself on remand and was on a care plan for three weeks.',
      previousDate: '2020-07-14',
    },
    coping: {
      immediate: null,
      previous: 'Found hostel life hard and kept to his room for most of his stay.',
      previousDate: '2021-01-25',
    },
    vulnerability: {
      immediate: null,
      previous: 'Was recognised and threatened in the street in Masham.',
      previousDate: '2020-06-15',
    },
  },
  flags: [
    {
      id: 'registered-sex-offender-2020',
      flag: 'registered-sex-offender',
      notes: 'Registered for five years from sentence. Notifies at Harrogate police station.',
      addedOn: '2020-12-07',
      lastReview: '2021-06-15',
      nextReview: '2021-12-15',
      removedOn: null,
      removalNotes: '',
    },
    {
      id: 'mappa-2020',
      flag: 'mappa',
      notes: 'Category 1, managed at level 2 since the breach was discussed.',
      addedOn: '2020-12-07',
      lastReview: '2021-09-23',
      nextReview: '2022-01-24',
      removedOn: null,
      removalNotes: '',
    },
    {
      id: 'risk-to-public-2020',
      flag: 'risk-to-public',
      notes: 'Adult women. See the risk management plan before any change of address.',
      addedOn: '2020-12-14',
      lastReview: '2021-07-29',
      nextReview: '2021-10-29',
      removedOn: null,
      removalNotes: '',
    },
    {
      id: 'risk-to-children-2020',
      flag: 'risk-to-children',
      notes: 'No contact with children under 16 unless children’s services agree.',
      addedOn: '2020-12-14',
      lastReview: '2021-06-15',
      nextReview: '2021-09-15',
      removedOn: null,
      removalNotes: '',
    },
    {
      id: 'suicide-self-harm-2021',
      flag: 'suicide-self-harm',
      notes: 'See the notes of his latest office visits. Ask at every appointment.',
      addedOn: '2021-09-16',
      lastReview: null,
      nextReview: '2021-12-16',
      removedOn: null,
      removalNotes: '',
    },
    {
      id: 'vulnerable-adult-2020',
      flag: 'vulnerable-adult',
      notes: 'Threats in the street after he was recognised.',
      addedOn: '2020-12-07',
      lastReview: '2021-03-08',
      nextReview: null,
      removedOn: '2021-06-08',
      removalNotes: 'No more trouble since he moved away from Masham.',
    },
  ],
}
