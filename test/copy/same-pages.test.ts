import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { designOf } from '../../app/copy/design-of.ts'
import { serviceVersions } from '../../app/journeys/service-versions.ts'
import { handle } from '../../app/prototype.ts'
import { scenarios } from '../../app/scenarios/index.ts'
import { renderer } from '../../app/server/render.ts'
import { temporary } from '../../app/server/settings.ts'
import { newSession } from '../../app/session.ts'
import { follow, requestFor } from '../../app/walks/follow.ts'
import { caseAddresses } from '../server/case-pages.ts'
import { builtCopy } from '../support/copy.ts'
import { aMorning, people } from '../support/people.ts'
import { covering } from '../support/seed.ts'
import { designAt } from './in-step.ts'
import { copyInVm } from './in-vm.ts'
import type { Request } from '../../app/pages/types.ts'
import type { Session } from '../../app/session.ts'

// The ways through the journeys are in test/server/every-way.test.ts; here is all that lies beside them.

const answer = await copyInVm()
const render = renderer(false)

/** Every class on the pages that were compared. */
const classes = new Set<string>()

/** Asks the prototype and a copy of it, and fails unless they show the same page. */
function expectTheSame(request: Request, session: Session, version: string, now: string): void {
  const outcome = handle(request, session, () => now)
  const { kind, session: kept, ...copied } = answer(request, session, designAt(version, now))
  const where = `${request.method} ${request.path} in ${version}`
  const shown = 'html' in copied ? copied.html : copied.to
  const isSame = shown === (outcome?.kind === 'page' ? render(outcome) : outcome?.to)
  expect([kind, isSame], where).toEqual([outcome?.kind, true])
  expect(kept, where).toEqual(outcome?.session ?? session)
  for (const [, names = ''] of shown.matchAll(/ class="([^"]*)"/g)) {
    for (const name of names.split(/\s+/)) classes.add(name)
  }
}

test.each(scenarios.map(({ id }) => id))(
  'Every page on the way through %s is the same in a copy: opened, answered and with mistakes',
  (id) => {
    const { now, places, version } = designOf(id, '2026-11-21T10:30', '') ?? expect.unreachable(id)
    const started = handle(requestFor(`/scenarios/${id}`), newSession, () => now)
    for (const requests of Object.values(places)) {
      let session = started?.session ?? newSession
      for (const request of requests) {
        expectTheSame(request, session, version, now)
        session = follow(request, session, () => now).session
      }
    }
  },
)

test.each(serviceVersions)('So is every page beside the journeys, in the version %s', (version) => {
  const addresses = [
    '/',
    '/cases',
    '/cases?search=osgood',
    '/cases?search=%3Cb%3E',
    '/cases?sort=rar&direction=descending',
    ...people.flatMap(({ crn }) => caseAddresses(crn)),
    '/guidance',
    '/guidance/compare?setting=group&from=%2Fcases%2FV410022',
    '/guidance/risk-flags',
    '/in-delius',
    '/national-delius/V410022',
    // Without /cookies: the prototype sets one, and a copy none, so each says something else of it.
    ...['/privacy', '/accessibility', '/sign-out', '/clear-data', '/cases/nobody'],
  ]
  // Which version it is shows on every page in the same few places
  const others = { others: version === 'current' ? 60 : 10, name: `a copy of ${version}` }
  const kindOf = (address: string) => [address.replaceAll(/\d+/g, '')]
  for (const address of covering(addresses, kindOf, others)) {
    expectTheSame(requestFor(address), { ...newSession, version }, version, aMorning)
  }
})

test('Nothing that these pages wear is missing from the styles of a copy', async () => {
  const { files } = await builtCopy()
  const copied = String(files.get('prototype.css'))
  const built = readFileSync(join(temporary, 'public/stylesheets/application.css'), 'utf8')
  const [before, after] = [built, copied].map((css) => {
    const named = css.matchAll(/\.((?:[\w-]|\\.)+)/g)
    return new Set([...named].map(([, name = '']) => name.replaceAll('\\', '')))
  })
  const worn = [...classes].filter((name) => before?.has(name))
  expect(worn.length).toBeGreaterThan(100)
  expect(worn.filter((name) => !after?.has(name))).toEqual([])
  expect(after?.size).toBeLessThan((before?.size ?? 0) / 2)
})
