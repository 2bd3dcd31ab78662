import {
  anybody,
  fact,
  fri,
  men,
  namedAfterToolkit,
  oneToOneOfPost,
  oneToOneOfSuite,
  successorFact,
  toolkit,
} from './facts.ts'

/** For people convicted of extremism, or at risk of it. */
export const developingDialogues = toolkit({
  id: 'developing-dialogues',
  name: 'Developing Dialogues',
  offered: true,
  fit: { ...anybody, offence: 'extremism' },
  settings: ['community', 'custody'],
  needs: [],
  facts: {
    purpose: fact(
      'e-learning',
      'Helps practitioners to talk with people about extremism with confidence.',
    ),
    who: fact('e-learning', 'People convicted of extremism, or who cause concern about it'),
    offences: fact('e-learning', 'Extremism, or a concern about it without a conviction'),
    outcomes: fact('e-learning', 'Staff respond to concerns with more confidence'),
    delivery: oneToOneOfPost,
    setting: fact('e-learning', 'Community (probation)', 'Custody (prison)'),
    parts: successorFact(
      'Constructive Conversations',
      '3 packs: commencing, continuing and changing',
    ),
    training: fact('e-learning', 'E-learning, with a pass mark of 80%'),
    delius: fact('post', 'Developing Dialogues Toolkit'),
  },
})

/** For men convicted of sexual offences. */
export const mapsForChange = toolkit({
  id: 'maps-for-change',
  name: 'Maps for Change',
  offered: true,
  fit: { ...men, offence: 'sexual' },
  settings: ['community'],
  needs: [],
  facts: {
    purpose: fri(
      'Builds on strengths with men convicted of sexual offences, one area of need at a time.',
    ),
    who: fri('Men aged 18 or over'),
    offences: fri('Sexual or sexually motivated offences'),
    notFor: fri('Any other kind of offence', 'Use in place of an accredited programme'),
    needs: fri('Depends on the maps that are chosen: each is about one area of need'),
    riskScores: fri(
      'Usually low OSP/C and low OSP/I',
      'Also men who cannot do a programme because of health or language',
    ),
    literacy: fri('Can be used with men who cannot do a programme because of language'),
    delivery: oneToOneOfSuite,
    setting: fri('Community'),
    parts: fri(
      'Flexible: 9 possible maps, at least 1 of which must be done',
      'How many sessions is not publicly known',
    ),
    delius: namedAfterToolkit,
  },
})

/** For men who have finished a programme. */
export const newMeMot = toolkit({
  id: 'new-me-mot',
  name: 'New Me MOT',
  offered: true,
  // For other offences too, but then on licence only; every sentence here is an order.
  fit: { ...anybody, sex: 'male', offence: 'sexual', afterProgramme: true },
  settings: ['community', 'custody'],
  needs: [],
  facts: {
    purpose: fri('Keeps up what men have learned on an accredited programme with short exercises.'),
    who: fri('Men who have finished an accredited programme'),
    offences: fri('On a community order, sexually motivated offences only'),
    completedFirst: fact(
      'fri and programmes',
      'One of: Kaizen, Becoming New Me, Horizon, iHorizon, New Me Strengths, Living as New Me, Healthy Sex Programme, CSCP, SCP',
    ),
    outcomes: fri('Keeps what the programme taught, and uses it in more parts of life'),
    riskScores: fri('All risk levels'),
    learningDisability: fri('Suits people with learning disabilities'),
    delivery: oneToOneOfSuite,
    setting: fri('Community', 'Custody'),
    parts: fri('Flexible: the practitioner decides how many'),
    rarDays: fri('30 days, for a RAR in the community'),
    delius: namedAfterToolkit,
  },
})

/** For men convicted of violence against a partner. */
export const skillsForRelationships = toolkit({
  id: 'skills-for-relationships',
  name: 'Skills for Relationships',
  offered: true,
  fit: { ...men, offence: 'partner violence' },
  settings: ['community'],
  needs: ['relationships'],
  facts: {
    purpose: fri(
      'Helps men convicted of violence against a partner to handle pressure without conflict.',
    ),
    who: fri('Men aged 18 or over'),
    offences: fri('Violence against a partner'),
    needs: fri('Relationships'),
    riskScores: fri(
      'SARA below medium, or medium if Building Better Relationships (BBR) is not possible',
    ),
    outcomes: fri(
      'Copes with pressure in a relationship without conflict',
      'Decides what relationships should be like',
      'Less violence against partners',
    ),
    delivery: fact('fri and suite', 'One-to-one', 'Some of the material is digital'),
    setting: fri('Community'),
    delius: namedAfterToolkit,
  },
})

/** For men convicted of anything but a sexual offence. */
export const steppingStones = toolkit({
  id: 'stepping-stones',
  name: 'Stepping Stones',
  offered: true,
  fit: { ...men, notOffence: 'sexual' },
  settings: ['community'],
  needs: ['attitudes', 'thinking and behaviour'],
  facts: {
    purpose: fri('Strengthens what protects a person from offending, with practical exercises.'),
    who: fri('Men aged 18 or over, on licence or a community order'),
    notFor: fri('Sexual offences'),
    needs: fri('Attitudes', 'Thinking and behaviour'),
    outcomes: fri('Stronger protective factors', 'A life without offending'),
    delivery: oneToOneOfSuite,
    setting: fri('Community'),
    parts: fri('Flexible exercises', 'How many is not publicly known'),
    delius: namedAfterToolkit,
  },
})
