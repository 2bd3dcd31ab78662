import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
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
import type { Answering } from '../../app/browser/answer.ts'
import type { Request } from '../../app/pages/types.ts'
import type { Session } from '../../app/session.ts'

// The ways through the journeys are in test/server/every-way.test.ts; here is all that lies beside them.

let answer: Answering
beforeAll(async () => {
  answer = await copyInVm()
})

/** Every class on the pages that were compared. */
const classes = new Set<string>()

const render = renderer(false)

/** Asks the prototype and a copy of it, and fails unless they show the same page. */
function expectTheSame(request: Request, session: Session, version: string, now: string): Session {
  const outcome = handle(request, session, () => now)
  const copied = answer(request, session, designAt(version, now))
  const where = `${request.method} ${request.path} in ${version}`
  if (outcome?.kind === 'page') {
    expect(copied.kind === 'page' && copied.html === render(outcome), where).toBe(true)
  } else expect(copied.kind === 'redirect' && copied.to, where).toBe(outcome?.to)
  if (copied.kind === 'page') {
    for (const [, names = ''] of copied.html.matchAll(/ class="([^"]*)"/g)) {
      for (const name of names.split(/\s+/)) classes.add(name)
    }
  }
  expect(copied.session, where).toEqual(outcome?.session ?? session)
  return copied.session
}

test.each(scenarios.map(({ id }) => id))(
  'Every page on the way through %s is the same in a copy: opened, answered and with mistakes',
  (id) => {
    const design = designOf(id, '2026-11-21T10:30', 'test')
    if (!design) throw new Error(`There is no ${id}.`)
    const started = handle(requestFor(`/scenarios/${id}`), newSession, () => design.now)
    for (const requests of Object.values(design.places)) {
      let session = started?.session ?? newSession
      for (const request of requests) {
        expectTheSame(request, session, design.version, design.now)
        session = follow(request, session, () => design.now).session
      }
    }
  },
)

test.each(serviceVersions)('So is every page beside the journeys, in the version %s', (version) => {
  const session = { ...newSession, version }
  const addresses = [
    '/',
    '/cases',
    '/cases?search=osgood',
    '/cases?search=%3Cb%3E',
    '/cases?sort=rar&direction=descending',
    ...people.flatMap(({ crn }) => caseAddresses(crn)),
    '/guidance',
    '/guidance/compare',
    '/guidance/compare?setting=group&from=%2Fcases%2FV410022',
    '/guidance/risk-flags',
    '/in-delius',
    '/national-delius/V410022',
    '/privacy',
    '/accessibility',
    // Without /cookies: the prototype sets one, and a copy none, so each says something else of it.
    '/sign-out',
    '/clear-data',
    '/cases/nobody',
  ]
  expect(addresses.length).toBeGreaterThan(300)
  // Which version it is shows on every page in the same few places
  const others = { others: version === 'current' ? 150 : 20, name: `a copy of ${version}` }
  const kindOf = (address: string) => [address.replaceAll(/\d+/g, '')]
  for (const address of covering(addresses, kindOf, others)) {
    expectTheSame(requestFor(address), session, version, aMorning)
  }
})

test('Nothing that these pages wear is missing from the styles of a copy', async () => {
  const { files } = await builtCopy()
  const copied = String(files.get('prototype.css'))
  const built = readFileSync(join(temporary, 'public/stylesheets/application.css'), 'utf8')
  const styledIn = (css: string) => {
    const named = css.matchAll(/\.((?:[\w-]|\\.)+)/g)
    return new Set([...named].map(([, name = '']) => name.replaceAll('\\', '')))
  }
  const [before, after] = [styledIn(built), styledIn(copied)]
  const worn = [...classes].filter((name) => before.has(name))
  expect(worn.length).toBeGreaterThan(100)
  expect(worn.filter((name) => !after.has(name))).toEqual([])
  expect(after.size).toBeLessThan(before.size / 2)
})
