import type { Risk } from '../schema.ts'

/** The risk of Imogen Vance, who is at more risk from somebody else than anybody is from her. */
export const imogenVance: Risk = {
  crn: 'V410699',
  assessedOn: '2021-04-15',
  community: {
    overall: 'medium',
    levels: { children: 'low', public: 'low', knownAdult: 'medium', staff: 'low' },
    whoIsAtRisk: 'Her former partner, and his property. Nobody else has been at risk from her.',
    natureOfRisk:
      'Damage to property and minor injury in an argument. Both offences against him happened after long periods of controlling behaviour towards her.',
    greatestWhen:
      'When he finds out where she is or gets in touch with her, when she cannot reach anybody who signs, and in the days before court hearings.',
  },
  themselves: {
    suicideOrSelfHarm: {
      immediate: null,
      previous:
        'Took too many tablets after a hearing about the house. The crisis team saw her and made a safety plan with her, which she still uses.',
      previousDate: '2020-11-24',
    },
    coping: { immediate: null, previous: null, previousDate: null },
    vulnerability: {
      immediate:
        'At risk from her former partner, who has used her phone and post to find her. Do not send texts, do not leave messages, and write only to the address that is marked as main. Communication support is needed for anything that matters: without it she agrees to things that she has not followed.',
      previous: null,
      previousDate: null,
    },
  },
  flags: [
    {
      id: 'domestic-abuse-victim-2021',
      flag: 'domestic-abuse-victim',
      notes: 'Supported by an independent domestic violence adviser. Her case was heard at MARAC.',
      addedOn: '2021-03-22',
      lastReview: '2021-09-24',
      nextReview: '2022-03-24',
      removedOn: null,
      removalNotes: '',
    },
    {
      id: 'vulnerable-adult-2021',
      flag: 'vulnerable-adult',
      notes: 'Deaf, living alone for the first time, and at risk from a former partner.',
      addedOn: '2021-04-15',
      lastReview: null,
      nextReview: '2021-10-15',
      removedOn: null,
      removalNotes: '',
    },
    {
      id: 'suicide-self-harm-2021',
      flag: 'suicide-self-harm',
      notes: 'See the safety plan of the crisis team. Ask openly, through the interpreter.',
      addedOn: '2021-03-23',
      lastReview: '2021-07-22',
      nextReview: '2021-10-22',
      removedOn: null,
      removalNotes: '',
    },
  ],
}
