import { describe, expect, test } from 'vitest'
import { createStore, keptInPage, notKept, notRead } from '../../design-history/tools/page/store.ts'
import { withAnswers } from '../../design-history/tools/record/record.ts'
import type { Keeping, Store } from '../../design-history/tools/page/store.ts'

const now = () => '2027-03-01T09:00:00.000Z'
const enter = (store: Store, key: string, value: string) =>
  store.update((record) => withAnswers(record, { [key]: value }))

test('What is entered is there when the page is opened again', () => {
  const keeping = keptInPage()
  enter(createStore(keeping, now), 'about.team', 'Statistics')
  expect(createStore(keeping, now).record().answers).toEqual({ 'about.team': 'Statistics' })
})

test('What two tabs enter stays, whichever was opened first', () => {
  const keeping = keptInPage()
  const [one, other] = [createStore(keeping, now), createStore(keeping, now)]
  enter(one, 'about.team', 'Statistics')
  enter(other, 'about.scope', 'One table')
  const both = { 'about.team': 'Statistics', 'about.scope': 'One table' }
  expect(other.record().answers).toEqual(both)
  one.refresh()
  expect(one.record().answers).toEqual(both)
})

test('Another tab that clears everything clears it here', () => {
  const keeping = keptInPage()
  const [one, other] = [createStore(keeping, now), createStore(keeping, now)]
  enter(one, 'about.team', 'Statistics')
  other.update(() => ({ answers: {}, register: [] }))
  one.refresh()
  expect(one.record().answers).toEqual({})
  enter(one, 'about.scope', 'One table')
  expect(one.record().answers).toEqual({ 'about.scope': 'One table' })
})

test('What is emptied is kept no longer', () => {
  const keeping = keptInPage()
  const store = createStore(keeping, now)
  enter(store, 'about.team', 'Statistics')
  enter(store, 'about.team', '')
  expect(keeping.getItem('rap-engagement')).toBeNull()
})

describe('Where the browser keeps nothing', () => {
  const refuse = () => {
    throw new Error('No')
  }
  const kinds: Readonly<Record<string, Keeping>> = {
    'because it may not': { getItem: refuse, setItem: refuse, removeItem: refuse },
    'because it is full': { ...keptInPage(), getItem: () => null, setItem: refuse },
  }
  test.each(Object.entries(kinds))('%s, entries stay on the page and it says so', (_, keeping) => {
    const store = createStore(keeping, now)
    enter(store, 'about.team', 'Statistics')
    enter(store, 'about.scope', 'One table')
    expect(store.record().answers).toEqual({
      'about.team': 'Statistics',
      'about.scope': 'One table',
    })
    expect(store.fault()).toBe(notKept)
  })
})

test.each(['{"format":"rap-engagement","version":99}', 'broken'])(
  'What was kept and cannot be read stays as it is: %s',
  (text) => {
    const keeping = keptInPage()
    keeping.setItem('rap-engagement', text)
    const store = createStore(keeping, now)
    enter(store, 'about.team', 'Statistics')
    expect(store.fault()).toBe(notRead)
    expect(store.record().answers).toEqual({ 'about.team': 'Statistics' })
    expect(keeping.getItem('rap-engagement')).toBe(text)
  },
)
