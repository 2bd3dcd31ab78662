import { expect, test, vi } from 'vitest'
import { run } from '../../app/capture/run.ts'
import { readPostRecord } from '../../app/capture/stores.ts'
import { placesReached } from '../../app/walks/places.ts'
import { wayOf } from '../../app/walks/way-of.ts'
import { toolkitSession } from '../../app/scenarios/toolkit-session.ts'
import { postWith, testWorkshop } from './studio.ts'
import type * as prototype from '../../app/prototype.ts'

const broken = vi.hoisted(() => ({ path: '' }))

vi.mock('../../app/prototype.ts', async (original) => {
  const real = await original<typeof prototype>()
  const handle: typeof real.handle = (request, session, clock) => {
    if (request.path === broken.path) throw new Error('a rule is broken')
    return real.handle(request, session, clock)
  }
  return { ...real, handle }
})

const capture = `  scenario: toolkit-session
  pictures:
    a-rar: rar
    b-toolkit: toolkit
    c-done: confirmation
`
const wanted = (post: string) => ({
  posts: [post],
  scenarios: [],
  whole: true,
  replace: false,
})
const namesOf = (post: { readonly outcomes: readonly (readonly [string, { what: string }])[] }) =>
  post.outcomes.map(([name, { what }]) => `${name} ${what}`)

test('A page that breaks loses neither those before it nor what was captured of the rest', async () => {
  const { workshop } = testWorkshop()
  const post = postWith(capture)
  broken.path = '/cases/V410022/arrange-appointment/1/toolkit'
  const first = await run(wanted(post), workshop, '', () => undefined)
  expect(first.problems).toEqual([])
  expect(first.posts.flatMap(namesOf)).toEqual(['a-rar taken', 'b-toolkit failed', 'c-done failed'])

  broken.path = ''
  await run(wanted(post), workshop, '', () => undefined)
  const whole = readPostRecord(workshop.folder, 'a-post')
  expect(Object.keys(whole?.designs[0]?.pictures ?? {}).toSorted()).toEqual([
    'a-rar',
    'b-toolkit',
    'c-done',
  ])

  broken.path = '/cases/V410022/arrange-appointment/1/toolkit'
  const again = await run(wanted(post), workshop, '', () => undefined)
  expect(again.posts.flatMap(namesOf)).toEqual([
    'a-rar unchanged',
    'b-toolkit failed',
    'c-done failed',
  ])
  expect(readPostRecord(workshop.folder, 'a-post')).toEqual(whole)
})

test('Whoever mends it reads which page it was, and why', () => {
  broken.path = '/cases/V410022/schedule'
  const { places, broken: fault } = placesReached(wayOf(toolkitSession, '2021-10-06T09:00'))
  expect(places.map(({ id }) => id)).toContain('confirmation')
  expect(fault?.message).toBe('/cases/V410022/schedule does not work: a rule is broken')
})
