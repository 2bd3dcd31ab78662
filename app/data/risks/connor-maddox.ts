import type { Risk } from '../schema.ts'

/** The risk of Connor Maddox, which has grown with the loss of his flat. */
export const connorMaddox: Risk = {
  crn: 'V410814',
  assessedOn: '2021-09-16',
  community: {
    overall: 'medium',
    levels: { children: 'low', public: 'medium', knownAdult: 'medium', staff: 'low' },
    whoIsAtRisk:
      'Other young men, mostly those he knows or knows of. Bystanders when a group is fighting in the street.',
    natureOfRisk:
      'Punches and kicks in a group, on the spur of the moment. In the present offence others carried weapons; he did not. Injuries so far have needed treatment but no stay in hospital.',
    greatestWhen:
      'At night, in a group, after cannabis or drink, and when he thinks that he or a friend has been shown up. He is more at risk of this while he has nowhere of his own to be.',
  },
  themselves: {
    suicideOrSelfHarm: {
      immediate: null,
      previous: 'Harmed himself while he was in care. Nothing known since.',
      previousDate: '2016-11-08',
    },
    coping: {
      immediate: 'Has not stayed in a hostel before and says that he would not feel safe in one.',
      previous: null,
      previousDate: null,
    },
    vulnerability: {
      immediate:
        'No fixed abode. Older acquaintances have offered him somewhere to sleep in return for looking after a package.',
      previous: null,
      previousDate: null,
    },
  },
  flags: [
    {
      id: 'risk-to-public-2021',
      flag: 'risk-to-public',
      notes: 'Group violence in the city centre.',
      addedOn: '2021-01-18',
      lastReview: '2021-09-16',
      nextReview: '2021-12-16',
      removedOn: null,
      removalNotes: '',
    },
    {
      id: 'substance-misuse-2021',
      flag: 'substance-misuse',
      notes: 'Cannabis most days. Referred to the young adults’ drug service.',
      addedOn: '2021-02-03',
      lastReview: '2021-08-04',
      nextReview: '2022-02-04',
      removedOn: null,
      removalNotes: '',
    },
    {
      id: 'mental-health-concerns-2021',
      flag: 'mental-health-concerns',
      notes: 'Anxiety and poor sleep since he lost his flat. Not registered with a GP.',
      addedOn: '2021-09-16',
      lastReview: null,
      nextReview: '2022-03-16',
      removedOn: null,
      removalNotes: '',
    },
    {
      id: 'integrated-offender-management-2021',
      flag: 'integrated-offender-management',
      notes: 'Discussed each month with the neighbourhood police team.',
      addedOn: '2021-02-18',
      lastReview: '2021-05-20',
      nextReview: '2021-11-22',
      removedOn: null,
      removalNotes: '',
    },
    {
      id: 'weapons-2019',
      flag: 'weapons',
      notes: 'Found with a lock knife during his last order. No further action was taken.',
      addedOn: '2019-08-27',
      lastReview: '2020-02-27',
      nextReview: null,
      removedOn: '2021-07-20',
      removalNotes: 'No intelligence about weapons for two years. Agreed with the police.',
    },
  ],
}
