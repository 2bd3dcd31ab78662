import type { Toolkit } from './schema.ts'

const anybody: Toolkit['fit'] = {
  sex: null,
  ages: null,
  offence: null,
  notOffence: null,
  afterProgramme: false,
}

const men: Toolkit['fit'] = {
  ...anybody,
  sex: 'male',
  ages: { from: 18, to: null, stretch: null },
}

/** The placeholder that Delius has for areas without toolkits (6 October 2021 post). */
export const transitionToolkit = 'nat1'

/**
 * The RAR toolkits of October 2021. Purposes and whom they fit are from public sources (find and
 * refer an intervention; the e-learning of HMPPS for Developing Dialogues); null where none is
 * public.
 */
export const toolkits: readonly Toolkit[] = [
  {
    id: 'choices-and-changes',
    name: 'Choices and Changes',
    offered: true,
    purpose:
      'Helps young men to mature: to resist pressure from others, manage emotions and plan ahead.',
    fit: { ...anybody, sex: 'male', ages: { from: 18, to: 25, stretch: 30 } },
  },
  {
    id: 'connection-and-community',
    name: 'Connection and Community',
    offered: true,
    purpose: null,
    fit: anybody,
  },
  {
    id: 'developing-dialogues',
    name: 'Developing Dialogues',
    offered: true,
    purpose: 'Helps practitioners to talk with people about extremism with confidence.',
    fit: { ...anybody, offence: 'extremism' },
  },
  {
    id: 'maps-for-change',
    name: 'Maps for Change',
    offered: true,
    purpose:
      'Builds on strengths with men convicted of sexual offences, one area of need at a time.',
    fit: { ...men, offence: 'sexual' },
  },
  {
    id: 'new-me-mot',
    name: 'New Me MOT',
    offered: true,
    purpose: 'Keeps up what men have learned on an accredited programme with short exercises.',
    // For other offences too, but then on licence only; every sentence here is an order.
    fit: { ...anybody, sex: 'male', offence: 'sexual', afterProgramme: true },
  },
  {
    id: 'skills-for-relationships',
    name: 'Skills for Relationships',
    offered: true,
    purpose:
      'Helps men convicted of violence against a partner to handle pressure without conflict.',
    fit: { ...men, offence: 'partner violence' },
  },
  {
    id: 'stepping-stones',
    name: 'Stepping Stones',
    offered: true,
    purpose: 'Strengthens what protects a person from offending, with practical exercises.',
    fit: { ...men, notOffence: 'sexual' },
  },
  {
    id: transitionToolkit,
    name: 'Non-Approved Transition Toolkit (NAT1)',
    offered: false,
    purpose: 'Stands in where a team has no toolkits yet.',
    fit: anybody,
  },
]

/** The toolkits that a practitioner can choose, A to Z by name. */
export function offeredToolkits(all: readonly Toolkit[]): readonly Toolkit[] {
  return all
    .filter(({ offered }) => offered)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
}
