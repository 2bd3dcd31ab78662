import type { RiskFlag } from '../schema.ts'

/**
 * Flags about harm to the person themselves, and about who else supervises them. The guidance is
 * ours, written for the prototype.
 */
export const flagsOfSupervision: readonly RiskFlag[] = [
  {
    id: 'suicide-self-harm',
    name: 'Suicide or self-harm',
    level: 'high',
    purpose: 'Shows that the person may harm themselves or take their own life.',
    reviewMonths: 3,
    add: [
      'The person talks about suicide or self-harm, or has harmed themselves in the last year.',
      'Another service tells you about a concern.',
    ],
    whileItStands: [
      'Ask how the person is at each appointment, and ask about suicide in plain words if you are worried.',
      'Call 999 if you think that life is in danger. Stay with the person or on the phone.',
      'Find out the same day why the person missed an appointment.',
    ],
    remove: ['There has been no concern for 12 months, and your manager agrees.'],
  },
  {
    id: 'mental-health-concerns',
    name: 'Mental health concerns',
    level: 'medium',
    purpose: 'Shows that the person’s mental health matters for their safety or that of others.',
    reviewMonths: 6,
    add: [
      'A health service tells you about a condition that affects risk.',
      'You see a change in the person that worries you.',
    ],
    whileItStands: [
      'Record who treats the person and how to reach them.',
      'Ask about treatment and medicine at each appointment.',
      'Tell the health service if the person gets worse or stops treatment.',
    ],
    remove: ['The health service and the person agree that it no longer affects risk.'],
  },
  {
    id: 'substance-misuse',
    name: 'Substance misuse',
    level: 'medium',
    purpose: 'Shows that the person’s use of drugs or alcohol makes harm more likely.',
    reviewMonths: 6,
    add: [
      'An assessment links drugs or alcohol to the person’s offending or to a risk of harm.',
      'The person comes to an appointment drunk or under the influence of drugs.',
    ],
    whileItStands: [
      'Ask about use at each appointment.',
      'Do not begin a session with somebody who is drunk or under the influence of drugs. Arrange another.',
      'Keep in touch with the person’s drug or alcohol keyworker.',
    ],
    remove: ['A new assessment finds that drugs or alcohol are no longer linked to risk.'],
  },
  {
    id: 'mappa',
    name: 'MAPPA',
    level: 'very high',
    purpose:
      'Shows that the person is managed under Multi-Agency Public Protection Arrangements (MAPPA), with the police and other agencies.',
    reviewMonths: 4,
    add: [
      'The person’s offence and sentence bring them under MAPPA, or a MAPPA panel accepts them.',
    ],
    whileItStands: [
      'Record the category and the level in the notes of the flag.',
      'Do what the last MAPPA meeting asked of you, and say at the next one what came of it.',
      'Do not tell the person what other agencies have shared. Mark those notes as sensitive.',
    ],
    remove: ['MAPPA has ended for the person, and the coordinator confirms it.'],
  },
  {
    id: 'integrated-offender-management',
    name: 'Integrated offender management',
    level: 'information',
    purpose: 'Shows that the police and probation work on the person’s case together.',
    reviewMonths: 6,
    add: ['The local scheme for integrated offender management accepts the person.'],
    whileItStands: [
      'Share missed appointments and new concerns with the police officer for the case.',
      'Plan home visits together.',
    ],
    remove: ['The local scheme tells you that the person has left it.'],
  },
  {
    id: 'media-interest',
    name: 'Media interest',
    level: 'information',
    purpose: 'Shows that newspapers, broadcasters or people online write about the person.',
    reviewMonths: 6,
    add: ['There has been news about the case, or there is about to be.'],
    whileItStands: [
      'Do not talk to journalists. Send them to the press office.',
      'Tell your manager before anything happens that could make news.',
      'Open the record only if you need it for your work.',
    ],
    remove: ['There has been no news about the person since the last review.'],
  },
]
