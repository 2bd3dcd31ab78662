import type { RiskFlag } from '../schema.ts'

/** Flags about abuse and about protecting those it harms. The guidance is ours, written for the prototype. */
export const flagsOfAbuse: readonly RiskFlag[] = [
  {
    id: 'domestic-abuse-perpetrator',
    name: 'Domestic abuse perpetrator',
    level: 'high',
    purpose: 'Shows that the person has abused a partner, a former partner or a relative.',
    reviewMonths: 3,
    add: [
      'The person is convicted of an offence against a partner, a former partner or a relative.',
      'The police tell you that they were called to the person for domestic abuse.',
    ],
    whileItStands: [
      'Ask the police for call-outs before each review.',
      'Ask about relationships that are new, or have ended, at each appointment.',
      'Never tell the person what somebody who was harmed has said. Mark those notes as sensitive.',
    ],
    remove: [
      'The police know of nothing since the last review, a new assessment agrees, and so does your manager.',
    ],
  },
  {
    id: 'domestic-abuse-victim',
    name: 'Domestic abuse victim',
    level: 'medium',
    purpose: 'Shows that somebody abuses the person, or has done so, and may do so again.',
    reviewMonths: 6,
    add: [
      'The person tells you about abuse, whether or not they told the police.',
      'The police or another service tell you about it.',
    ],
    whileItStands: [
      'See the person alone. Do not leave messages that somebody else could hear or read.',
      'Ask which phone number and which times are safe.',
      'Offer to refer the person to a domestic abuse service.',
    ],
    remove: ['The person says that they are safe now and agrees that the flag is not needed.'],
  },
  {
    id: 'restraining-order',
    name: 'Restraining order',
    level: 'high',
    purpose: 'Shows that a court has told the person not to contact somebody or go somewhere.',
    reviewMonths: 6,
    add: ['A court makes a restraining order or another order that protects somebody.'],
    whileItStands: [
      'Record the dates and the conditions of the order in the notes of the flag.',
      'Do not arrange appointments at or near a place that the order names.',
      'Tell the police if you think that the person has broken the order.',
    ],
    remove: ['The order has ended, or a court has taken it away.'],
  },
  {
    id: 'registered-sex-offender',
    name: 'Registered sex offender',
    level: 'very high',
    purpose: 'Shows that the person has to tell the police where they live and when they travel.',
    reviewMonths: 6,
    add: ['The person is convicted of an offence that puts them on the sex offenders register.'],
    whileItStands: [
      'Agree with the police officer for the case what each of you checks.',
      'Tell that officer the same day about a new address, phone, job or relationship.',
      'Check who else is at the office or the address before you agree to a visit or a move.',
    ],
    remove: ['The police confirm that the person is no longer on the register.'],
  },
  {
    id: 'child-protection',
    name: 'Child protection',
    level: 'high',
    purpose: 'Shows that a child in the person’s life has a child protection plan.',
    reviewMonths: 3,
    add: ['Children’s services tell you that there is a child protection plan.'],
    whileItStands: [
      'Record the name and phone number of the social worker in the notes of the flag.',
      'Go to the meetings about the plan, or send a report.',
      'Tell the social worker the same day about anything that could change the plan.',
    ],
    remove: ['Children’s services tell you that the plan has ended.'],
  },
  {
    id: 'vulnerable-adult',
    name: 'Vulnerable adult',
    level: 'medium',
    purpose: 'Shows that the person may need help to keep safe from harm, neglect or exploitation.',
    reviewMonths: 6,
    add: [
      'The person needs care or support and others take advantage of them, or could.',
      'Adult social care tell you about a concern.',
    ],
    whileItStands: [
      'Ask how the person is and who they are in contact with at each appointment.',
      'Tell adult social care about harm or neglect the same day.',
      'Explain each thing that you ask of the person in a way that they can follow.',
    ],
    remove: ['Adult social care have closed the concern, and you know of no other.'],
  },
]
