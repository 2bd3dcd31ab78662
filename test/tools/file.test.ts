import { describe, expect, test } from 'vitest'
import levels from '../../docs/rap/data/levels.json' with { type: 'json' }
import { formatVersion, mostCharacters } from '../../design-history/tools/record/file-format.ts'
import { readFile } from '../../design-history/tools/record/read-file.ts'
import { fileName, writeFile } from '../../design-history/tools/record/write-file.ts'
import { renamedKeys, upgrades } from '../../design-history/tools/record/upgrades.ts'
import { tools } from '../../design-history/tools/all.ts'
import type { EngagementRecord } from '../../design-history/tools/record/record.ts'

const saved = '2027-03-01T09:00:00.000Z'

const record: EngagementRecord = {
  answers: {
    'about.publication': 'GP appointments',
    'readiness.platform.state': 'done',
    'readiness.platform.note': '=SUM(A1) <b>bold</b>\nand “more” \\ 你好',
  },
  register: [{ id: 'a', publication: 'GP appointments', 'our own column': '-1' }],
}

const problemOf = (text: string) => {
  const read = readFile(text, 'holiday.txt')
  return 'problem' in read ? read.problem : `read: ${JSON.stringify(read.record)}`
}

const file = (parts: object) =>
  JSON.stringify({
    format: 'rap-engagement',
    version: formatVersion,
    answers: {},
    register: [],
    ...parts,
  })

test('What is saved is what is loaded, to the letter', () => {
  expect(readFile(writeFile(record, saved), 'x.json')).toEqual({ record, saved, leftOut: 0 })
})

test('A file that another program began with a byte order mark loads', () => {
  expect(readFile(`\uFEFF${writeFile(record, saved)}`, 'x.json')).toMatchObject({ record })
})

describe('A file that cannot be loaded says why and what to do', () => {
  test.each([
    ['a text', 'Dear diary', '“holiday.txt” cannot be read as an engagement file.'],
    ['half a file', writeFile(record, saved).slice(0, 120), 'cannot be read as an engagement file'],
    ['an empty file', ' \n', '“holiday.txt” is empty.'],
    ['other JSON', '{"name":"x"}', '“holiday.txt” is not an engagement file.'],
    ['a list', '[1]', 'is not an engagement file'],
    ['nothing', 'null', 'is not an engagement file'],
    ['a version that is no number', file({ version: 'two' }), 'is not an engagement file'],
    ['version 0', file({ version: 0 }), 'is not an engagement file'],
    ['a newer version', file({ version: formatVersion + 1 }), 'saved by a newer version'],
    [
      'entries that are no texts',
      file({ answers: { 'a.b': 3 } }),
      'part of it is damaged (at answers, a.b)',
    ],
    ['a register that is no list', file({ register: 'x' }), 'part of it is damaged (at register)'],
    [
      'lines that are no lines',
      file({ register: [null] }),
      'part of it is damaged (at register, 0)',
    ],
    ['no entries', JSON.stringify({ format: 'rap-engagement', version: 2 }), 'is damaged'],
    [
      'a huge file',
      ' '.repeat(mostCharacters + 1),
      'is too big (7 MB): engagement files are smaller than 6 MB',
    ],
  ])('%s', (_, text, words) => {
    expect(problemOf(text)).toContain(words)
    expect(problemOf(text)).toMatch(/Choose|Reload/)
    expect(problemOf(text)).toMatch(/Nothing here has changed\.$/)
  })
})

test('Entries that these tools did not write are left out, and counted', () => {
  const text = `{"format":"rap-engagement","version":2,"register":[],
    "answers":{"__proto__.x":"x","constructor":"y","<b>.x":"z","about.team":"A"}}`
  expect(readFile(text, 'x.json')).toMatchObject({
    record: { answers: { 'about.team': 'A' } },
    leftOut: 3,
  })
})

describe('A file of the first version', () => {
  const first = (answers: object) =>
    JSON.stringify({ format: 'rap-engagement', version: 1, answers })

  test('keeps every requirement that it named by its code', () => {
    const codes = levels.levels.flatMap(({ requirements }) => requirements)
    const answers = Object.fromEntries(codes.map(({ code }) => [`levels.${code}.state`, code]))
    const read = readFile(first(answers), 'x.json')
    const wanted = Object.fromEntries(codes.map(({ code, id }) => [`levels.${id}.state`, code]))
    expect(Object.keys(wanted)).toHaveLength(18)
    expect(read).toMatchObject({ record: { answers: wanted, register: [] } })
  })

  test('keeps readiness that it marked in colours', () => {
    const answers = {
      'readiness.platform.state': 'green',
      'readiness.permissions.state': 'amber',
      'readiness.keep-running.state': 'red',
      'readiness.keep-running.note': 'red',
    }
    expect(readFile(first(answers), 'x.json')).toMatchObject({
      record: {
        answers: {
          'readiness.platform.state': 'done',
          'readiness.permissions.state': 'in-progress',
          'readiness.keep-running.state': 'not-yet',
          'readiness.keep-running.note': 'red',
        },
      },
    })
  })

  test('that is damaged is told so', () => {
    expect(
      problemOf(JSON.stringify({ format: 'rap-engagement', version: 1, answers: { 'a.b': 1 } })),
    ).toContain('damaged (at answers, a.b)')
  })
})

test('Every version before this one has an upgrade', () => {
  const before = Array.from({ length: formatVersion - 1 }, (_, index) => String(index + 1))
  expect(Object.keys(upgrades)).toEqual(before)
})

test('An entry that was renamed keeps what was entered, and what stands under its present key wins', () => {
  const names = { 'readiness.tools.state': 'readiness.existing-tools.state' }
  const answersOf = (answers: object) => {
    const read = readFile(file({ answers }), 'x.json', names)
    return 'record' in read ? read.record.answers : read
  }
  expect(answersOf({ 'readiness.tools.state': 'done' })).toEqual({
    'readiness.existing-tools.state': 'done',
  })
  const both = { 'readiness.existing-tools.state': 'not-yet', 'readiness.tools.state': 'done' }
  expect(answersOf(both)).toEqual({ 'readiness.existing-tools.state': 'not-yet' })
})

test('What was renamed leads to an entry that a tool asks for', () => {
  const lost = Object.values(renamedKeys).filter((key) => !tools.some(({ asks }) => asks(key)))
  expect(lost).toEqual([])
})

test('The name of a file says what is in it and when it was saved', () => {
  expect(fileName(record, '2027-03-01')).toBe('rap-engagement-gp-appointments-2027-03-01.json')
  expect(fileName({ answers: {}, register: [] }, '2027-03-01')).toBe(
    'rap-engagement-2027-03-01.json',
  )
  const long = { ...record, answers: { 'about.publication': `${'a'.repeat(40)} b` } }
  expect(fileName(long, '2027-03-01')).toBe(`rap-engagement-${'a'.repeat(40)}-2027-03-01.json`)
  const odd = { ...record, answers: { 'about.publication': '../../<é> & Co.' } }
  expect(fileName(odd, '2027-03-01')).toBe('rap-engagement-co-2027-03-01.json')
})
