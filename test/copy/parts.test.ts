import { describe, expect, test } from 'vitest'
import { isEntry, sentIn } from '../../app/browser/entry.ts'
import { linkTo } from '../../app/browser/links.ts'
import { slotToOpen } from '../../app/browser/places.ts'
import { sessionsIn } from '../../app/browser/storage.ts'
import { newSession } from '../../app/session.ts'
import type { Stores } from '../../app/browser/storage.ts'
import type { Session } from '../../app/session.ts'

test.each([
  ['/guidance', '?at=/guidance&in=rar'],
  ['/cases?sort=name&direction=up', '?at=/cases%3Fsort%3Dname%26direction%3Dup&in=rar'],
  ['/guidance/compare#use', '?at=/guidance/compare&in=rar#use'],
  ['?sort=next', '?at=/cases/V410022%3Fsort%3Dnext&in=rar'],
  ['schedule', '?at=/cases/schedule&in=rar'],
  ['/design-history/', '?at=/design-history/&in=rar'],
  // Pictures are among the files of the copy
  ['/plugin-assets/govuk-frontend/images/crest.svg', '../copies/1/crest.svg'],
  ...['#main-content', '', 'mailto:help@example.com', 'https://www.gov.uk/', '//gov.uk/a'].map(
    (link) => [link, link],
  ),
])('The link ‘%s’ is ‘%s’ in a copy', (link, copied) => {
  const where = { address: '/cases/V410022?a=b', slot: 'rar', filesAt: '../copies/1/' }
  expect(linkTo(link, where)).toBe(copied)
})

/** A browser's storage, which may forbid to be written to. */
function stores(isForbidden = false): Stores & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    name: '',
    localStorage: {
      getItem: (key) => kept.get(key) ?? null,
      setItem(key, value) {
        if (isForbidden) throw new Error('QuotaExceededError')
        kept.set(key, value)
      },
      removeItem: (key) => void kept.delete(key),
    },
  }
}

const sessionsOf = (browser: Stores, copy: string, slot: string, path = '/files/') =>
  sessionsIn(browser, { copy, path, slot })

describe('What is entered', () => {
  const session: Session = { ...newSession, begun: 3 }

  test.each([
    ['in the storage', false],
    ['in the tab where the browser keeps nothing', true],
  ])('is kept %s, apart for each copy and each picture, until it is cleared', (_, isForbidden) => {
    const browser = stores(isForbidden)
    const sessions = sessionsOf(browser, 'one', '')
    sessions.write(session)
    sessionsOf(browser, 'one', 'rar').clear()
    expect(sessions.isInTabAlone()).toBe(isForbidden)
    expect(sessionsOf(browser, 'one', '').read()).toEqual(session)
    expect(sessionsOf(browser, 'one', 'rar').read()).toBeUndefined()
    expect(sessionsOf(browser, 'two', '').read()).toBeUndefined()
    expect(sessionsOf(browser, 'one', '', '/other/files/').read()).toBeUndefined()
    sessions.clear()
    expect(sessions.read()).toBeUndefined()
  })

  test('is kept apart for each opening of a picture, of which ten stay', () => {
    const browser = stores()
    const of = (slot: string) => sessionsOf(browser, 'one', slot)
    const slots = {
      isTaken: (slot: string) => of(slot).read() !== undefined,
      clear: (slot: string) => of(slot).clear(),
    }
    const openings = Array.from({ length: 25 }, (_, begun) => {
      const slot = slotToOpen('rar', slots)
      expect(of(slot).read()).toBeUndefined()
      of(slot).write({ ...session, begun })
      const last = Array.from({ length: Math.min(begun + 1, 9) }, (__, back) => begun - back)
      const kept = [...browser.kept.values()].map((text) => (JSON.parse(text) as Session).begun)
      expect(kept.toSorted((a, b) => b - a)).toEqual(last)
      return slot
    })
    expect(openings.slice(0, 3)).toEqual(['rar', 'rar~2', 'rar~3'])
    expect(openings.slice(9, 12)).toEqual(['rar~10', 'rar', 'rar~2'])
  })

  test('is in the storage again as soon as there is room', () => {
    const full = stores(true)
    sessionsOf(full, 'one', '').write({ ...session, begun: 1 })
    const roomy = { ...stores(), name: full.name }
    const sessions = sessionsOf(roomy, 'one', '')
    sessions.write(session)
    expect(sessions.isInTabAlone()).toBe(false)
    expect(sessions.read()).toEqual(session)
  })

  test.each(['', '{', 'null', '[]', '{"begun":3}', JSON.stringify({ ...session, drafts: [1] })])(
    'is as good as nothing when it, or what another page called the window, is %s',
    (text) => {
      const browser = { ...stores(), name: text }
      expect(sessionsOf(browser, 'one', '').read()).toBeUndefined()
      sessionsOf(browser, 'one', '').write(session)
      for (const key of browser.kept.keys()) browser.kept.set(key, text)
      expect(sessionsOf(browser, 'one', '').read()).toBeUndefined()
    },
  )
})

describe('What history remembers', () => {
  const before: Session = { ...newSession, begun: 3 }
  const request = { method: 'POST', path: '/cases', form: { a: 'b', list: ['c', 'd'] } }

  test('is the form that led to a page, with the session of then', () => {
    const state: unknown = JSON.parse(JSON.stringify({ sent: { request, before } }))
    expect(sentIn(state)).toEqual({ request, before })
    // A part of a page has no entry of its own
    expect([state, { sent: null }, null].map(isEntry)).toEqual([true, true, false])
  })

  test.each([null, undefined, 1, {}, { sent: null }, { sent: { request } }, { sent: { before } }])(
    'is no form when it is %j',
    (state) => {
      expect(sentIn(state)).toBeNull()
    },
  )
})
