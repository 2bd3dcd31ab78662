import { describe, expect, test } from 'vitest'
import { decoded } from '../../design-history/tools/register/csv/decode.ts'
import { escaped, unescaped } from '../../design-history/tools/register/csv/escape.ts'
import { readCsv } from '../../design-history/tools/register/csv/read.ts'
import { writeCsv } from '../../design-history/tools/register/csv/write.ts'
import { expectFound } from '../support/approved-lines.ts'
import type { Row } from '../../design-history/tools/record/record.ts'

describe('What is written', () => {
  test('has field titles, CRLF and the mark that Excel needs', () => {
    const head =
      '\uFEFFPublication,Lead analyst,Pipeline risk,Current technology,Development goal,Support model,Target level,Achieved level'
    const odd = { 'pipeline-risk': 'odd', start: 'soon', Cost: '£5' }
    const row = { id: 'row-1', publication: 'A, "B"', 'target-level': 'silver', ...odd }
    expect(writeCsv([])).toBe(`${head}\r\n`)
    expect(writeCsv([row])).toBe(`${head},Start,Cost\r\n"A, ""B""",,odd,,,,Silver,,soon,£5\r\n`)
  })

  test('a cell that a spreadsheet would run begins with an apostrophe, in the header too', () => {
    for (const cell of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']) {
      expect(writeCsv([{ publication: cell }])).toContain(`'${cell}`)
    }
    expect(writeCsv([{ publication: 'A', '=cmd': 'x' }])).toContain(`,'=cmd\r\n`)
    expect(writeCsv([{ publication: "O'Neill’s" }])).toContain("\r\nO'Neill’s,")
  })

  test('escaping is taken back whatever stands in a cell', () => {
    for (const cell of ['=1', "'=1", "''=1", "'", "'quoted'", '', "'\t", 'a=1', '-', "'-"]) {
      expect(unescaped(escaped(cell))).toBe(cell)
      expect(escaped(cell)).not.toMatch(/^[=+\-@\t\r]/)
    }
  })

  test('is the same register once it is read', () => {
    const rows: readonly Row[] = [
      { publication: '=HYPERLINK("http://x")', 'lead-analyst': '<b>Lead</b>', phase: 'close-down' },
      { publication: "'=x", 'development-goal': 'speed', 'support-model': 'champion-leads' },
      { publication: 'Two\r\nlines, a comma; and "quotes"', 'achieved-level': 'not-yet' },
      { publication: ' spaced ', 'hours-saved': '-5', 'pipeline-risk': 'so so' },
      { publication: 'Zoë’s', id2: 'x', '@odd, column': '\t1', ' id': 'its', ' __proto__': 'kept' },
      { publication: 'a;b;c;d;e;f;g;h;i;j', 'target-level': 'gold', 'pipeline-risk': 'high' },
    ]
    expect(readCsv(writeCsv(rows))).toMatchObject({ rows, leftOut: [] })
    expect(writeCsv(rows)).toMatch(/,id2,"'@odd, column",id,__proto__\r\n/)
  })
})

test('What is read, and what is refused and why, is as approved', async () => {
  const given: Readonly<Record<string, readonly string[]>> = {
    'Any order and case, by title or id': [
      'TARGET LEVEL,publication,support-model,Notes\nsilver,A,Analyst team leads,x\nGold,B,odd,\n',
    ],
    'What spreadsheets of other countries put between cells, and a single column': [
      ...['Publication;Lead analyst\nA, B;C', 'Publication\tLead analyst\r\nA, B\tC\r\n'],
      'Publication\nA',
    ],
    'Rows without a publication': [
      'Publication,Lead analyst\r\n"two\r\nlines",x\r\n,,\r\n  ,y\r\n\r\nB,\r\n,z\r\n',
    ],
    'Columns that are not ours, and empty ones': ['Publication,Cost,,\nA,1,,\n'],
    'No register': [
      ...['', '\uFEFF \r\n', 'Name,Team\nA,B\n', '{"format":"rap-engagement"}'],
      ...['Publication,Lead analyst\n', 'Publication,Lead analyst\n,x\n'],
    ],
    'Columns that cannot be': [
      ...['Publication,PUBLICATION\nA,B', 'Publication,Lead analyst,lead-analyst\nA,B,C'],
      ...['Publication,Cost,cost\nA,B,C', 'Publication,\nA,B'],
      'Publication,Lead analyst\nA,B\nC,D,E',
    ],
    'A quotation mark that does not end': ['Publication\nA\n"B\nC\n'],
  }
  const bytes = ['efbbbfc3a9', 'e99241', 'fffe4100', 'feff0041', '504b0304', '89500047']
  await expectFound('approved/register-csv.txt', {
    ...Object.fromEntries(
      Object.entries(given).map(([name, texts]) => [
        name,
        texts.map((each) => `${JSON.stringify(each)} → ${JSON.stringify(readCsv(each))}`),
      ]),
    ),
    'UTF-8, what Excel writes for Windows, UTF-16, a workbook and no text': bytes.map(
      (hex) => `${hex} → ${JSON.stringify(decoded(Buffer.from(hex, 'hex')))}`,
    ),
  })
})

test('A register has no more engagements than it says', () => {
  expect(readCsv(`Publication\n${'A\n'.repeat(5000)}`)).not.toHaveProperty('problem')
  expect(readCsv(`Publication\n${'A\n'.repeat(5001)}`)).toEqual({
    problem: 'has 5,001 lines. A register has no more than 5,000.',
  })
})
