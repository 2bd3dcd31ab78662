import { createHash } from 'node:crypto'
import { expect, onTestFinished, test, vi } from 'vitest'
import { components, controlName } from '../../app/engine/components.ts'
import { typedFrom } from '../../app/engine/walk.ts'
import { versions } from '../../app/journeys/arrange-appointment/index.ts'
import { scenarios } from '../../app/scenarios/index.ts'
import { formOf } from '../../app/walks/forms.ts'
import { newVisitor } from '../support/http.ts'
import { questionOf, questionsAmong } from '../support/journeys.ts'
import { aMorning, contextAt, people } from '../support/people.ts'
import { exhaustive, sample, seed } from '../support/seed.ts'
import { serverAt } from '../support/servers.ts'
import { everyPath } from '../support/ways.ts'
import type { Answer } from '../support/http.ts'

const server = await serverAt(aMorning)
const requests = exhaustive ? 8000 : 1000

const crns = people.map(({ crn }) => crn)
const steps = versions.flatMap((journey) => Object.keys(journey.steps))
const fields = versions.flatMap((journey) => Object.entries(journey.fields))
const names = fields.flatMap(([id, { component }]) =>
  components[component].parts.map((part) => controlName(id, part)),
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
    sample(everyPath(journey, contextAt(first)), 20, 'ways of the fuzz').map(({ answers }) => {
      const asking = questionsAmong(journey, Object.keys(journey.steps))
      const typed = asking.map((id) => formOf(typedFrom(journey, questionOf(journey, id), answers)))
      return new URLSearchParams(Object.fromEntries(typed.flatMap((form) => Object.entries(form))))
    }),
  ),
)

let rolled = 0
/** Choices that only look random: the same seed always makes the same ones. */
function below(end: number): number {
  rolled += 1
  const digest = createHash('sha256').update(`${seed} ${rolled}`).digest()
  return Math.floor((digest.readUInt32LE() / 2 ** 32) * end)
}
const isOneIn = (times: number): boolean => below(times) === 0
const one = (all: readonly string[]): string => all[below(all.length)] ?? ''

/** Mostly where the visitor has got to; else a page of the draft, another page, a fresh start. */
function anyAddress(place: string | undefined): string {
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
function anyForm(): string {
  const form = forms[below(forms.length)]
  const sent = new URLSearchParams(form)
  for (let changes = isOneIn(2) ? 0 : below(4); changes > 0; changes -= 1) {
    const name = isOneIn(5) ? one(oddNames) : one(names)
    const text = isOneIn(2) ? one(oddTexts) : one([...(form?.values() ?? [])])
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

test(`${requests} requests to all addresses, good and bad, break nothing`, async () => {
  // What the server complains about is a fault of its own
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  onTestFinished(() => complaints.mockRestore())
  const visitors = await Promise.all(
    versions.map(async ({ version }) => {
      const visitor = newVisitor(server.url)
      await visitor.post('/versions', { version })
      return { visitor, place: new Array<string>() }
    }),
  )
  const answers = new Map<number, number>()
  const faults: string[] = []
  for (let number = 1; number <= requests; number += 1) {
    const { visitor, place } = visitors[below(visitors.length)] ?? expect.unreachable()
    const path = anyAddress(place[0])
    const form = anyForm()
    const sends = !isOneIn(path === place[0] ? 6 : 2)
    const answer = await (sends ? visitor.post(path, form) : visitor.get(path))
    const { status, location } = answer
    answers.set(status, (answers.get(status) ?? 0) + 1)
    if (location?.includes('/arrange-appointment/')) place[0] = location
    // Nothing is sent from here: the way has come to its end.
    if (status === 405 && path === place[0]) place.pop()
    if (isFaulty(answer))
      faults.push(`${number}. ${sends ? 'POST' : 'GET'} ${path} ${form}: ${status}`)
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
})
