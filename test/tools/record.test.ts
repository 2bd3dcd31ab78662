import { describe, expect, test } from 'vitest'
import levels from '../../docs/rap/data/levels.json' with { type: 'json' }
import { tools } from '../../design-history/tools/all.ts'
import { wholeFile } from '../../design-history/tools/file/tool.ts'
import { createStore, keptInPage, notKept, notRead } from '../../design-history/tools/page/store.ts'
import { formatVersion, mostCharacters } from '../../design-history/tools/record/file-format.ts'
import { readFile } from '../../design-history/tools/record/read-file.ts'
import { withAnswers } from '../../design-history/tools/record/record.ts'
import { undone } from '../../design-history/tools/record/undone.ts'
import { renamedKeys, upgrades } from '../../design-history/tools/record/upgrades.ts'
import { fileName, writeFile } from '../../design-history/tools/record/write-file.ts'
import { agreed, questionsAnswered, recordOf, slotsOf } from './records.ts'
import type { Keeping, Store } from '../../design-history/tools/page/store.ts'

const saved = '2027-03-01T09:00:00.000Z'

const record = recordOf(
  {
    'about.publication': 'GP appointments',
    'readiness.platform.state': 'done',
    'readiness.platform.note': '=SUM(A1) <b>bold</b>\nand “more” \\ 你好',
  },
  [{ id: 'a', publication: 'GP appointments', 'our own column': '-1' }],
)

const file = (parts: object) =>
  JSON.stringify({
    ...{ format: 'rap-engagement', version: formatVersion, answers: {}, register: [] },
    ...parts,
  })
const problemOf = (text: string) => {
  const read = readFile(text, 'holiday.txt')
  return 'problem' in read ? read.problem : `read: ${JSON.stringify(read.record)}`
}
const answersOf = (text: string, names?: Readonly<Record<string, string>>) => {
  const read = readFile(text, 'x.json', names)
  return 'record' in read ? read.record.answers : read
}

describe('A file', () => {
  test('that is saved is what is loaded, to the letter, also after a byte order mark', () => {
    const read = { record, saved, leftOut: 0 }
    expect(readFile(writeFile(record, saved), 'x.json')).toEqual(read)
    expect(readFile(`\uFEFF${writeFile(record, saved)}`, 'x.json')).toEqual(read)
  })

  test.each([
    ['Dear diary', '“holiday.txt” cannot be read as an engagement file.'],
    [writeFile(record, saved).slice(0, 120), 'cannot be read as an engagement file'],
    [' \n', '“holiday.txt” is empty.'],
    ['{"name":"x"}', '“holiday.txt” is not an engagement file.'],
    ['[1]', 'is not an engagement file'],
    ['null', 'is not an engagement file'],
    [file({ version: 'two' }), 'is not an engagement file'],
    [file({ version: 0 }), 'is not an engagement file'],
    [file({ version: formatVersion + 1 }), 'saved by a newer version'],
    [file({ answers: { 'a.b': 3 } }), 'part of it is damaged (at answers, a.b)'],
    [file({ version: 1, answers: { 'a.b': 1 } }), 'damaged (at answers, a.b)'],
    [file({ register: 'x' }), 'part of it is damaged (at register)'],
    [file({ register: [null] }), 'part of it is damaged (at register, 0)'],
    ['{"format":"rap-engagement","version":2}', 'is damaged'],
    [' '.repeat(mostCharacters + 1), 'is too big (7 MB): engagement files are smaller than 6 MB'],
  ])('that cannot be loaded says why and what to do (%#)', (text, words) => {
    expect(problemOf(text)).toContain(words)
    expect(problemOf(text)).toMatch(/(?:Choose|Reload)[^]* Nothing here has changed\.$/)
  })

  test('with entries that these tools did not write has them left out, and counted', () => {
    const text = `{"format":"rap-engagement","version":2,"register":[],
      "answers":{"__proto__.x":"x","constructor":"y","<b>.x":"z","about.team":"A"}}`
    const left = { record: recordOf({ 'about.team': 'A' }), leftOut: 3 }
    expect(readFile(text, 'x.json')).toMatchObject(left)
  })

  test('of the first version keeps what it named by a code, or marked in colours', () => {
    const codes = levels.levels.flatMap(({ requirements }) => requirements)
    const named = (by: 'code' | 'id') =>
      Object.fromEntries(codes.map((one) => [`levels.${one[by]}.state`, one.code]))
    const readiness = (states: readonly string[]) => ({
      'readiness.platform.state': states[0],
      'readiness.permissions.state': states[1],
      'readiness.keep-running.state': states[2],
      'readiness.keep-running.note': 'red',
    })
    const answers = { ...named('code'), ...readiness(['green', 'amber', 'red']) }
    expect(answersOf(file({ version: 1, answers }))).toEqual({
      ...named('id'),
      ...readiness(['done', 'in-progress', 'not-yet']),
    })
  })

  test('of every version before this one has an upgrade', () => {
    const before = Array.from({ length: formatVersion - 1 }, (_, index) => String(index + 1))
    expect(Object.keys(upgrades)).toEqual(before)
  })

  test('keeps an entry that was renamed, unless one stands under its present key', () => {
    const names = { 'readiness.tools.state': 'readiness.existing-tools.state' }
    const [was, now] = [{ 'readiness.tools.state': 'done' }, 'readiness.existing-tools.state']
    expect(answersOf(file({ answers: was }), names)).toEqual({ [now]: 'done' })
    const both = { [now]: 'not-yet', ...was }
    expect(answersOf(file({ answers: both }), names)).toEqual({ [now]: 'not-yet' })
    const lost = Object.values(renamedKeys).filter((key) => !tools.some(({ asks }) => asks(key)))
    expect(lost).toEqual([])
  })

  test.each([
    ['', 'rap-engagement-2027-03-01.json'],
    ['GP appointments', 'rap-engagement-gp-appointments-2027-03-01.json'],
    [`${'a'.repeat(40)} b`, `rap-engagement-${'a'.repeat(40)}-2027-03-01.json`],
    ['../../<é> & Co.', 'rap-engagement-co-2027-03-01.json'],
  ])('of “%s” has a name that says so, and when it was saved', (publication, name) => {
    expect(fileName(recordOf({ 'about.publication': publication }), '2027-03-01')).toBe(name)
  })
})

test('Every entry belongs to one tool, or to the page of them all, and Clear there takes that', () => {
  const others = ['activity.x.state', 'exit.x', 'scoping.title', 'interview.1.day.day']
  const more = ['capacity.people', 'register.draft.publication', 'time.weeks', 'question.x.by']
  const keys = [...Object.keys({ ...agreed, ...questionsAnswered }), ...others, ...more]
  const wrong = keys.filter((key) => {
    const asking = tools.filter(({ asks }) => asks(key)).length
    return asking !== (key.startsWith('about.') ? 0 : 1)
  })
  expect(wrong).toEqual([])
})

test('The page of the whole engagement says what is kept, and what nothing asks for any more', () => {
  const page = wholeFile(tools)
  const odd = recordOf({ ...record.answers, 'gone.x': '<img src=x>' }, record.register)
  expect(page.status?.(odd, '')).toBe(
    'Kept about “GP appointments”: 4 entries, and 1 line in the register',
  )
  const shown = slotsOf(page, ['strange', 'progress-readiness'], { record: odd })
  expect(shown['strange']).toMatch(/^Entries that nothing asks for any more .* gone.x <img src=x>$/)
  expect(shown['progress-readiness']).toBe('1 of 20 items answered')
  expect(slotsOf(page, ['strange'], { record })).toEqual({ strange: '' })
})

describe('What is entered', () => {
  const now = () => saved
  const enter = (store: Store, key: string, value: string) =>
    store.update((before) => withAnswers(before, { [key]: value }))
  const both = { 'about.team': 'Statistics', 'about.scope': 'One table' }
  const two = () => {
    const keeping = keptInPage()
    return { keeping, one: createStore(keeping, now), other: createStore(keeping, now) }
  }

  test('in two tabs stays, also when a page is opened again, until one of them clears it', () => {
    const { keeping, one, other } = two()
    enter(one, 'about.team', 'Statistics')
    enter(other, 'about.scope', 'One table')
    expect(other.record().answers).toEqual(both)
    one.refresh()
    expect(one.record().answers).toEqual(both)
    expect(createStore(keeping, now).record().answers).toEqual(both)
    other.update(() => recordOf({}))
    one.refresh()
    enter(one, 'about.scope', 'One table')
    expect(one.record().answers).toEqual({ 'about.scope': 'One table' })
  })

  test('and emptied is kept no longer', () => {
    const { keeping, one } = two()
    enter(one, 'about.team', 'Statistics')
    enter(one, 'about.team', '')
    expect(keeping.getItem('rap-engagement')).toBeNull()
  })

  const refuse = () => {
    throw new Error('No')
  }
  test.each<[string, Keeping]>([
    ['may keep nothing', { getItem: refuse, setItem: refuse, removeItem: refuse }],
    ['is full', { ...keptInPage(), getItem: () => null, setItem: refuse }],
  ])('where the browser %s stays on the page, and it says so', (_, keeping) => {
    const store = createStore(keeping, now)
    enter(store, 'about.team', 'Statistics')
    enter(store, 'about.scope', 'One table')
    expect([store.record().answers, store.fault()]).toEqual([both, notKept])
  })

  test('leaves what was kept and cannot be read as it is', () => {
    for (const text of ['{"format":"rap-engagement","version":99}', 'broken']) {
      const { keeping } = two()
      keeping.setItem('rap-engagement', text)
      const store = createStore(keeping, now)
      enter(store, 'about.team', 'Statistics')
      const answers = { 'about.team': 'Statistics' }
      expect([store.record().answers, store.fault()]).toEqual([answers, notRead])
      expect(keeping.getItem('rap-engagement')).toBe(text)
    }
  })
})

describe('Undo', () => {
  const before = recordOf({ 'a.x': '1', 'b.x': '2' }, [{ id: 'r' }])

  test('brings back what Clear took away', () => {
    expect(undone(before, recordOf({}), recordOf({}))).toEqual(before)
  })

  test('keeps what was entered since, in this tab or another', () => {
    const [was, after] = [recordOf(before.answers), recordOf({ 'b.x': '2' })]
    const since = { 'b.x': '3', 'c.x': 'since' }
    const now = recordOf({ ...since, 'a.x': 'entered again' }, [{ id: 'new' }])
    expect(undone(was, after, now)).toEqual(now)
    expect(undone(was, after, recordOf(since))).toEqual(recordOf({ 'a.x': '1', ...since }))
  })

  test('of a load takes away what only the file had, and keeps what was changed since', () => {
    const was = recordOf({ 'a.x': '1' }, [{ id: 'old' }])
    const after = recordOf({ 'b.x': '2', 'c.x': '3' }, [{ id: 'loaded' }])
    const now = recordOf({ 'b.x': '2', 'c.x': 'changed' }, [{ id: 'loaded' }])
    const found = recordOf({ 'a.x': '1', 'c.x': 'changed' }, [{ id: 'old' }])
    expect(undone(was, after, now)).toEqual(found)
  })
})
