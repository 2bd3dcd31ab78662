import type { RiskFlag } from '../schema.ts'

/** Flags about harm to other people. The guidance is ours, written for the prototype. */
export const flagsOfHarmToOthers: readonly RiskFlag[] = [
  {
    id: 'risk-to-children',
    name: 'Risk to children',
    level: 'high',
    purpose: 'Shows that the person could cause serious harm to a child.',
    reviewMonths: 3,
    add: [
      'An assessment finds a medium or higher risk of serious harm to children.',
      'The police or children’s services tell you about harm, or a threat of harm, to a child.',
    ],
    whileItStands: [
      'Find out which children the person lives with or meets, and check again at each appointment.',
      'Tell children’s services the same day if contact with a child is new or has changed.',
      'Visit the home before you agree to a new address.',
    ],
    remove: [
      'A new assessment finds a low risk to children, and your manager agrees.',
      'Children’s services have told you that they have no concerns left.',
    ],
  },
  {
    id: 'risk-to-known-adult',
    name: 'Risk to a known adult',
    level: 'high',
    purpose: 'Shows that the person could cause serious harm to an adult whom they know.',
    reviewMonths: 3,
    add: [
      'An assessment finds a medium or higher risk of serious harm to a particular adult.',
      'The person threatens somebody whom they know, or breaks a condition that protects them.',
    ],
    whileItStands: [
      'Record who is at risk in sensitive notes, so that the person on probation does not see them.',
      'Ask about contact with the adult at each appointment.',
      'Tell the police at once if you think that the adult is in danger.',
    ],
    remove: ['A new assessment finds a low risk to the adult, and your manager agrees.'],
  },
  {
    id: 'risk-to-public',
    name: 'Risk to the public',
    level: 'high',
    purpose: 'Shows that the person could cause serious harm to people whom they do not know.',
    reviewMonths: 3,
    add: [
      'An assessment finds a medium or higher risk of serious harm to the public.',
      'The person harms or threatens strangers, or says that they will.',
    ],
    whileItStands: [
      'Keep a record of the places, times and people where the risk is greatest.',
      'Tell the police if something suggests that serious harm is likely soon.',
    ],
    remove: ['A new assessment finds a low risk to the public, and your manager agrees.'],
  },
  {
    id: 'risk-to-staff',
    name: 'Risk to staff',
    level: 'high',
    purpose: 'Shows that staff need to take care for their own safety when they meet the person.',
    reviewMonths: 3,
    add: [
      'The person attacks, threatens or stalks a member of staff of any service.',
      'An assessment finds a medium or higher risk of serious harm to staff.',
    ],
    whileItStands: [
      'See the person at an office, with a second member of staff near.',
      'Do not visit the home alone.',
      'Tell reception, and everybody else who works with the person, before each appointment.',
    ],
    remove: [
      'There has been no incident since the last review, a new assessment finds a low risk to staff, and your manager agrees.',
    ],
  },
  {
    id: 'hate-crime',
    name: 'Hate crime',
    level: 'medium',
    purpose:
      'Shows that the person has offended because of somebody’s race, religion, disability, sexual orientation or gender identity.',
    reviewMonths: 6,
    add: [
      'The court says that the offence was a hate crime.',
      'Earlier offences, or what the person says, show the same hostility.',
    ],
    whileItStands: [
      'Think about who else is at an office or on a programme at the same time.',
      'Record what the person says about the group of people, in their own words.',
      'Tell staff who may be a target before they meet the person.',
    ],
    remove: ['A new assessment finds that hostility is no longer part of the risk.'],
  },
  {
    id: 'weapons',
    name: 'Weapons',
    level: 'high',
    purpose: 'Shows that the person has used, carried or kept a weapon.',
    reviewMonths: 6,
    add: [
      'The person is convicted of an offence with a weapon, or of carrying one.',
      'The police tell you that the person has a weapon or can get one.',
    ],
    whileItStands: [
      'Check with the police before you visit the home.',
      'Tell the police the same day if the person says that they carry a weapon.',
    ],
    remove: [
      'Nothing has linked the person with a weapon since the last review, and your manager agrees.',
    ],
  },
]
