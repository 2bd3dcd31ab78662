import { fullName } from '../delius/names.ts'
import { notFound } from './messages.ts'
import type { Outcome, Params, Visit } from './types.ts'

/** Where links to National Delius lead: the prototype has no Delius, and says what would open. */
export function nationalDelius({ fixtures }: Visit, params: Params): Outcome {
  const crn = params['crn']
  const person = fixtures.people.find((one) => one.crn === crn)
  if (crn !== undefined && !person) return notFound()
  const opens = person
    ? `In the service, this opens the contact log of ${fullName(person)} (${person.crn}) on National Delius.`
    : 'In the service, this opens the homepage of National Delius.'
  return {
    kind: 'page',
    status: 200,
    view: 'message',
    model: {
      title: 'You have left Manage supervisions',
      paragraphs: [opens, 'The prototype ends here. Close this window to go back.'],
    },
  }
}
