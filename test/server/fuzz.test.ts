import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { components, controlName } from '../../app/engine/components.ts'
import { paths } from '../../app/engine/paths.ts'
import { typedFrom } from '../../app/engine/walk.ts'
import { versions } from '../../app/journeys/arrange-appointment/index.ts'
import { scenarios } from '../../app/scenarios/index.ts'
import { formOf } from '../../app/walks/forms.ts'
import { newVisitor } from '../support/http.ts'
import { aMorning, contextAt, people } from '../support/people.ts'
import { exhaustive, sample, seed } from '../support/seed.ts'
import { serverAt } from '../support/servers.ts'
import type { MockInstance } from 'vitest'
import type { Answer } from '../support/http.ts'

const server = await serverAt(aMorning)
const requests = exhaustive ? 4000 : 500

// What the server complains about is a fault of its own
let complaints: MockInstance<typeof console.error>
beforeEach(() => {
  complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => complaints.mockRestore())

const crns = people.map(({ crn }) => crn)
const steps = versions.flatMap((journey) => Object.keys(journey.steps))
const names = versions.flatMap((journey) =>
  Object.entries(journey.fields).flatMap(([id, { component }]) =>
    components[component].parts.map((part) => controlName(id, part)),
  ),
)
const oddNames = ['__proto__', 'constructor', 'type[]', 'type[a][b]', '', 'version', 'toString']
const oddTexts = [
  ...['', ' ', '0', '-1', '1e99', '9'.repeat(30), '31', '02', '2021', '2199', '9999', '20'],
  ...['2021-02-30', '2199-12-31', '12am', '11:59pm', 'yes', 'no', 'none', 'other', 'elsewhere'],
  ...['monthly', '__proto__', 'constructor', '5100022', '8100022', '<b>&amp;"\'`', '🙂'.repeat(50)],
  ...['{first}{{ 7 * 7 }}{% raw %}', '\r\n\0\u202e', 'a'.repeat(5000)],
]
const pages = [
  ...['/', '/cases', '/versions', '/scenarios', '/in-delius', '/national-delius', '/guidance'],
  ...['/privacy', '/accessibility', '/cookies', '/sign-out'],
  ...crns.flatMap((crn) => [`/cases/${crn}`, `/national-delius/${crn}`]),
]
const clearing = ['/clear-data', ...scenarios.map(({ id }) => `/scenarios/${id}`)]

/** All that is sent on one way through a version, for some of the ways of some people. */
const forms = versions.flatMap((journey) =>
  sample(people, 3, 'people of the fuzz').flatMap(({ first }) =>
    sample(paths(journey, contextAt(first)), 20, 'ways of the fuzz').map(({ answers }) =>
      Object.fromEntries(
        Object.values(journey.steps).flatMap((step) =>
          step.kind === 'question' ? Object.entries(formOf(typedFrom(journey, step, answers))) : [],
        ),
      ),
    ),
  ),
)

/** Choices that only look random: the same name and seed always make the same ones. */
function dice(name: string) {
  let state = createHash('sha256').update(`${seed} ${name}`).digest().readInt32LE()
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const one = (all: readonly string[]): string => all[Math.floor(roll() * all.length)] ?? ''
  return {
    below: (end: number): number => Math.floor(roll() * end),
    isOneIn: (times: number): boolean => roll() * times < 1,
    one,
  }
}

type Dice = ReturnType<typeof dice>

/** Mostly where the visitor has got to; else a page of the draft, another page, a fresh start. */
function anyAddress({ below, isOneIn, one }: Dice, place: string | undefined): string {
  const begin = `/cases/${one(crns)}/arrange-appointment`
  if (place !== undefined && !isOneIn(4)) return place
  if (isOneIn(3)) return begin
  if (isOneIn(3)) {
    const draft = (place ?? `${begin}/${below(4)}`).split('/').slice(0, 5).join('/')
    return `${draft}/${one(steps)}${isOneIn(3) ? '/change' : ''}`
  }
  return isOneIn(60) ? one(clearing) : one(pages)
}

/** What somebody would send, with a few changes for the worse, or with none. */
function anyForm({ below, isOneIn, one }: Dice): string {
  const form = forms[below(forms.length)] ?? {}
  const sent = new URLSearchParams(form)
  for (let changes = isOneIn(2) ? 0 : below(4); changes > 0; changes -= 1) {
    const name = isOneIn(5) ? one(oddNames) : one(names)
    const text = isOneIn(2) ? one(oddTexts) : one(Object.values(form))
    if (isOneIn(5)) sent.delete(name)
    else if (isOneIn(4)) sent.append(name, text)
    else sent.set(name, text)
  }
  return sent.toString()
}

function isFaulty({ status, location, body }: Answer): boolean {
  if (![200, 303, 400, 404, 405, 409].includes(status)) return true
  if (status === 303) return location?.startsWith('/') !== true
  const shown = body.replaceAll(/<script.*?<\/script>/gs, '')
  const trace = /\n\s+at .+:\d+:\d+|node:internal|\.ts:\d/
  const nothing = /\bundefined\b|\[object |\bNaN\b|Invalid Date/
  return !shown.includes('<h1') || trace.test(shown) || nothing.test(shown)
}

test.each(['first', 'second'])(
  `${requests} requests to all addresses, good and bad, break nothing (%s)`,
  async (name) => {
    const chance = dice(name)
    const visitors = versions.map(() => newVisitor(server.url))
    for (const [index, { version }] of versions.entries()) {
      await visitors[index]?.post('/versions', { version })
    }
    const places = new Map<number, string>()
    const answers = new Map<number, number>()
    const faults: string[] = []

    for (let number = 1; number <= requests; number += 1) {
      const who = chance.below(visitors.length)
      const place = places.get(who)
      const path = anyAddress(chance, place)
      const form = anyForm(chance)
      const sends = !chance.isOneIn(path === place ? 6 : 2)
      const answer = await (sends ? visitors[who]?.post(path, form) : visitors[who]?.get(path))
      if (!answer) continue
      const { status, location } = answer
      answers.set(status, (answers.get(status) ?? 0) + 1)
      if (location?.includes('/arrange-appointment/')) places.set(who, location)
      // Nothing is sent from here: the way has come to its end.
      if (status === 405 && path === place) places.delete(who)
      if (isFaulty(answer)) {
        faults.push(`${number}. ${sends ? 'POST' : 'GET'} ${path} ${form}: ${status}`)
      }
    }
    expect(faults).toEqual([])
    expect(complaints).not.toHaveBeenCalled()
    expect(Object.keys(Object.prototype)).toEqual([])
    // It would be worth little if nothing got past the first page, or all of it did.
    for (const status of [200, 303, 400, 405]) {
      expect(answers.get(status)).toBeGreaterThan(requests / 80)
    }
    expect([...answers.keys()]).toContain(404)
    const stranger = await newVisitor(server.url).get('/in-delius')
    expect(stranger.body).toContain('Nothing has been arranged or recorded yet')
  },
)
