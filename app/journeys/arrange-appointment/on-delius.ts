import { fullName } from '../../delius/names.ts'
import { supportEmail } from './support-email.ts'
import type { Block, StopStep } from '../../engine/types.ts'
import type { ArrangeContext } from './context.ts'

const goDirectly: readonly Block<ArrangeContext>[] = [
  { kind: 'heading', text: 'Go directly to {name} on Delius' },
  {
    kind: 'link',
    text: 'Open {name}’s contact log on Delius',
    to: { href: '/national-delius/{crn}', newWindow: true },
  },
]

/** How to find the person from the homepage of Delius. */
export const deliusHomepage: readonly Block<ArrangeContext>[] = [
  { kind: 'heading', text: 'Go to the Delius homepage' },
  {
    kind: 'paragraph',
    text: 'Or you can use the following information to find {name} on Delius:',
  },
  {
    kind: 'rows',
    of: ({ theCase: { person } }) => [
      { key: 'Name', value: fullName(person) },
      { key: 'Date of birth', value: person.dateOfBirth.split('-').toReversed().join('/') },
      { key: 'CRN', value: person.crn },
      { key: 'PNC', value: person.pnc },
    ],
  },
  {
    kind: 'link',
    text: 'Open the Delius homepage',
    to: { href: '/national-delius', newWindow: true },
  },
]

/** Where the journey ends for a RAR session (post of 25 October 2021). */
export const useDelius: StopStep<ArrangeContext, never> = {
  kind: 'stop',
  title: 'You need to arrange this appointment on National Delius',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Arranging an appointment with a RAR activity is not yet available in the Manage supervisions pilot.',
    },
    ...goDirectly,
    ...deliusHomepage,
  ],
}

/** Where the journey ends for a location outside the list (post of 1 November 2021). */
export const anotherLocation: StopStep<ArrangeContext, never> = {
  kind: 'stop',
  title: 'Arrange an appointment in another location',
  blocks: [
    {
      kind: 'paragraph',
      text: 'At the moment you can only arrange appointments from a list of locations associated with the offender manager’s team.',
    },
    {
      kind: 'paragraph',
      text: 'You need to use National Delius to arrange an appointment in another location.',
    },
    ...goDirectly,
    { kind: 'heading', text: 'Tell us about the location you’re looking for' },
    { kind: 'paragraph', text: 'Help us improve the service by telling us:' },
    {
      kind: 'list',
      items: ['which location you are looking for', 'why you cannot find that location'],
    },
    {
      kind: 'paragraph',
      text: `Contact us by email: ${supportEmail}`,
      link: { words: supportEmail, href: `mailto:${supportEmail}` },
    },
  ],
}

/** Where the journey ends if a location is required and the team has none; nobody designed it. */
export const noLocations: StopStep<ArrangeContext, 'type'> = {
  kind: 'stop',
  title: 'There are no locations to choose from',
  blocks: [
    {
      kind: 'paragraph',
      text: 'This type of appointment needs a location. The {team} team has none in Delius.',
    },
    {
      kind: 'paragraph',
      text: 'Arrange this appointment on National Delius, or choose a type of appointment that does not need a location.',
      link: { words: 'choose a type of appointment', step: 'type' },
    },
    ...goDirectly,
    { kind: 'heading', text: 'Have a location added' },
    {
      kind: 'paragraph',
      text: 'To have a location added, contact the Delius administrator for your area.',
    },
  ],
}
