import type { Risk } from '../schema.ts'

/** The risk of Derek Fallow: most of it in what he writes, and to people he has never met. */
export const derekFallow: Risk = {
  crn: 'V410586',
  assessedOn: '2021-08-19',
  community: {
    overall: 'medium',
    levels: { children: 'low', public: 'medium', knownAdult: 'low', staff: 'low' },
    whoIsAtRisk:
      'Members of the public from minority ethnic groups, above all those who live or work near him. Nobody is targeted by name.',
    natureOfRisk:
      'Emotional harm and fear from material that he writes or shares online, and encouragement to others who may go further than words. Serious violence of the kind that led to his life sentence is now unlikely: there has been none since his release.',
    greatestWhen:
      'When he is isolated for weeks at a time, in pain and spending most of the day online, and when he is in touch with people who share his views.',
  },
  themselves: {
    suicideOrSelfHarm: { immediate: null, previous: null, previousDate: null },
    coping: {
      immediate: null,
      previous: 'Low in mood and refusing meals in the first weeks of his sentence.',
      previousDate: '1998-04-20',
    },
    vulnerability: {
      immediate:
        'Lives alone and some way from any neighbour, with reduced mobility. A fall at home might not be found for days. His sister rings on Sundays, and home visits are the other regular check.',
      previous: null,
      previousDate: null,
    },
  },
  flags: [
    {
      id: 'hate-crime-2021',
      flag: 'hate-crime',
      notes:
        'Added at sentence. Covers online activity: ask about new accounts and devices at every home visit, and tell the police offender manager about any.',
      addedOn: '2021-08-03',
      lastReview: null,
      nextReview: '2022-02-03',
      removedOn: null,
      removalNotes: '',
    },
    {
      id: 'mappa-2012',
      flag: 'mappa',
      notes: 'Category 2, managed at level 1. Life licence.',
      addedOn: '2012-05-21',
      lastReview: '2021-06-08',
      nextReview: '2021-10-08',
      removedOn: null,
      removalNotes: '',
    },
    {
      id: 'risk-to-public-2021',
      flag: 'risk-to-public',
      notes: 'Medium, after the OASys review that followed the new conviction.',
      addedOn: '2021-08-19',
      lastReview: null,
      nextReview: '2021-11-19',
      removedOn: null,
      removalNotes: '',
    },
    {
      id: 'media-interest-2021',
      flag: 'media-interest',
      notes: 'A local paper reported the sentence and named the village.',
      addedOn: '2021-08-05',
      lastReview: '2021-09-09',
      nextReview: '2022-03-09',
      removedOn: null,
      removalNotes: '',
    },
    {
      id: 'weapons-2012',
      flag: 'weapons',
      notes: 'An imitation firearm was used in the robbery.',
      addedOn: '2012-05-21',
      lastReview: '2018-05-14',
      nextReview: null,
      removedOn: '2019-05-13',
      removalNotes: 'No sign of any interest in weapons in seven years of supervision.',
    },
  ],
}
