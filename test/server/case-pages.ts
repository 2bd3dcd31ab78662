import { fixturesOn } from '../../app/data/index.ts'
import { tabs } from '../../app/pages/case/frame.ts'
import { handle } from '../../app/prototype.ts'
import { renderer } from '../../app/server/render.ts'
import { newSession } from '../../app/session.ts'
import { requestFor } from '../../app/walks/follow.ts'
import { aContact } from '../delius/samples.ts'
import { aMorning, people } from '../support/people.ts'
import type { Session } from '../../app/session.ts'
import type { ShownPage } from './structure.ts'

const fixtures = fixturesOn('2021-10-06')

/** Every address within the case of one person: tabs, pages below them, appointments, log entries. */
export function caseAddresses(crn: string): readonly string[] {
  const details = fixtures.personalDetails.find((one) => one.crn === crn)
  const risk = fixtures.risks.find((one) => one.crn === crn)
  const ofPerson = (one: { readonly crn: string }) => one.crn === crn
  const below = [
    ...Object.keys(tabs).map((tab) => (tab === 'overview' ? '' : `/${tab}`)),
    '/personal-details/addresses',
    '/personal-details/circumstances',
    '/personal-details/disabilities',
    ...(details?.contacts ?? []).map(({ id }) => `/personal-details/contacts/${id}`),
    '/risk/removed-flags',
    ...(risk?.flags ?? []).map(({ id }) => `/risk/flags/${id}`),
    '/sentence/previous-orders',
    ...fixtures.contacts.filter(ofPerson).map(({ id }) => `/appointments/${id}`),
    ...fixtures.entries.filter(ofPerson).map(({ id }) => `/entries/${id}`),
  ]
  return below.map((path) => `/cases/${crn}${path}`)
}

/** Everything that the cases show: each page of each person, and the list as it can be asked for. */
export function everyCasePage(): readonly ShownPage[] {
  const render = renderer(false)
  const show = (path: string, session: Session = newSession): ShownPage => {
    const outcome = handle(requestFor(path), session, () => aMorning)
    if (outcome?.kind !== 'page') throw new Error(`${path} is no page`)
    return { where: `${path} (${outcome.status})`, html: render(outcome) }
  }
  const asked = ['search=osgood', 'search=nobody', 'sort=next', 'sort=rar&direction=descending']
  return [
    ...['', ...asked].map((query) => show(`/cases?${query}`)),
    ...people.flatMap(({ crn }) => caseAddresses(crn).map((address) => show(address))),
    ...['', '/schedule', '/sentence'].map((tab) => show(`/cases/V410022${tab}`, muchToDo)),
  ]
}

/** Somebody with more than one can take in at a glance: outcomes to record and visits to come. */
const muchToDo: Session = {
  ...newSession,
  events: [
    {
      kind: 'already arranged',
      at: aMorning,
      contacts: Array.from({ length: 12 }, (_, index) => {
        const day = String(index + 10)
        return [
          aContact({ id: 9_900_100 + index, date: `2021-09-${day}` }),
          aContact({ id: 9_900_200 + index, date: `2021-09-${day}`, outcome: 'AFTA' }),
          aContact({ id: 9_900_300 + index, date: `2021-11-${day}` }),
        ]
      }).flat(),
    },
  ],
}
