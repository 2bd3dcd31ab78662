import {
  anybody,
  fact,
  fri,
  namedAfterToolkit,
  oneToOneOfPost,
  successorFact,
  toolkit,
} from './facts.ts'

const stated = 'None stated'
const successor = 'Creating Positive Connections'

/** For young men whatever their offence. */
export const choicesAndChanges = toolkit({
  id: 'choices-and-changes',
  name: 'Choices and Changes',
  offered: true,
  fit: { ...anybody, sex: 'male', ages: { from: 18, to: 25, stretch: 30 } },
  settings: ['community', 'custody'],
  needs: ['emotions and impulses', 'maturity', 'peer influence'],
  facts: {
    purpose: fri(
      'Helps young men to mature: to resist pressure from others, manage emotions and plan ahead.',
    ),
    who: fri('Men aged 18 to 25, or up to 30 with similar needs'),
    notFor: fri(stated),
    completedFirst: fri(stated),
    needs: fri('Emotions and impulses', 'Maturity', 'Peer influence'),
    outcomes: fri(
      'More independence',
      'Less led by others',
      'A stable sense of who they are, apart from crime',
      'Support from family',
      'Thinks about the future',
      'Manages emotions and impulses',
    ),
    delivery: fri('One-to-one'),
    setting: fri('Community', 'Custody'),
    delius: namedAfterToolkit,
  },
})

/** Nothing about it is public; what is known is about the toolkit that came after it. */
export const connectionAndCommunity = toolkit({
  id: 'connection-and-community',
  name: 'Connection and Community',
  offered: true,
  fit: anybody,
  settings: ['community'],
  needs: ['social networks'],
  facts: {
    purpose: successorFact(
      successor,
      'Helps people to see what social ties are worth, find their own networks and feel connected.',
    ),
    who: successorFact(successor, 'Men aged 18 or over'),
    needs: successorFact(successor, 'Social networks'),
    outcomes: successorFact(
      successor,
      'Understands what social ties can give',
      'Knows their own networks',
      'Feels connected',
    ),
    delivery: oneToOneOfPost,
    setting: successorFact(successor, 'Community'),
    parts: successorFact(successor, '8 one-to-one sessions'),
    delius: namedAfterToolkit,
  },
})

/** The placeholder that Delius has for areas without toolkits (6 October 2021 post). */
export const transition = toolkit({
  id: 'nat1',
  name: 'Non-Approved Transition Toolkit (NAT1)',
  offered: false,
  fit: anybody,
  settings: [],
  needs: [],
  facts: {
    purpose: fact('post', 'Stands in where a team has no toolkits yet.'),
    who: fact('post', 'Anybody whose team has not moved to toolkits'),
    delius: fact('post', 'Non-Approved Transition Toolkit (NAT1)'),
  },
})
