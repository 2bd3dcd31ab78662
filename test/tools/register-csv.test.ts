import { describe, expect, test } from 'vitest'
import { decoded } from '../../design-history/tools/register/csv/decode.ts'
import { escaped, unescaped } from '../../design-history/tools/register/csv/escape.ts'
import { readCsv } from '../../design-history/tools/register/csv/read.ts'
import { writeCsv } from '../../design-history/tools/register/csv/write.ts'
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

describe('What is read', () => {
  const ab = [{ publication: 'A, B', 'lead-analyst': 'C' }]
  const read = (rows: readonly Row[], others: readonly string[] = [], leftOut: unknown[] = []) => ({
    ...{ rows, leftOut, others },
  })

  test.each([
    [
      'has its header in any order and case, by title or id, and choices by either',
      'TARGET LEVEL,publication,support-model,Notes\nsilver,A,Analyst team leads,x\nGold,B,odd,\n',
      read(
        [
          {
            publication: 'A',
            'target-level': 'silver',
            'support-model': 'analyst-team-leads',
            Notes: 'x',
          },
          { publication: 'B', 'target-level': 'gold', 'support-model': 'odd' },
        ],
        ['Notes'],
      ),
    ],
    ['has semicolons between cells', 'Publication;Lead analyst\nA, B;C', read(ab)],
    ['has tabs between cells', 'Publication\tLead analyst\r\nA, B\tC\r\n', read(ab)],
    ['is a single column', 'Publication\nA', read([{ publication: 'A' }])],
    [
      'leaves out rows without a publication, and says on which lines of the file they are',
      'Publication,Lead analyst\r\n"two\r\nlines",x\r\n,,\r\n  ,y\r\n\r\nB,\r\n,z\r\n',
      read(
        [{ publication: 'two\r\nlines', 'lead-analyst': 'x' }, { publication: 'B' }],
        [],
        [5, 8],
      ),
    ],
    [
      'says which columns are not ours, and ignores empty ones without a name',
      'Publication,Cost,,\nA,1,,\n',
      read([{ publication: 'A', Cost: '1' }], ['Cost']),
    ],
  ])('%s', (_, text, found) => {
    expect(readCsv(text)).toEqual(found)
  })

  const twice = (column: string) =>
    `has more than one column called “${column}”. Rename or delete one of them.`
  test.each([
    ['', 'is empty.'],
    ['\uFEFF \r\n', 'is empty.'],
    ['Name,Team\nA,B\n', 'has no column called Publication in its first line.'],
    ['{"format":"rap-engagement"}', 'has no column called Publication in its first line.'],
    ['Publication,Lead analyst\n', 'has a header, and no engagements.'],
    ['Publication,Lead analyst\n,x\n', 'has a publication on none of its lines.'],
    ['Publication,PUBLICATION\nA,B', twice('PUBLICATION')],
    ['Publication,Lead analyst,lead-analyst\nA,B,C', twice('lead-analyst')],
    ['Publication,Cost,cost\nA,B,C', twice('cost')],
    ['Publication,\nA,B', 'has no name for column 2. Give it one.'],
    [
      'Publication,Lead analyst\nA,B\nC,D,E',
      'has more on line 3 than its 2 columns. Look for a comma that needs quotation marks around it.',
    ],
    ['Publication\nA\n"B\nC\n', 'has a quotation mark on line 3 that does not end as it should.'],
    [`Publication\n${'A\n'.repeat(5001)}`, 'has 5,001 lines. A register has no more than 5,000.'],
  ])('refuses %j', (text, problem) => {
    expect(readCsv(text)).toEqual({ problem })
  })

  test('takes as many engagements as it says', () => {
    expect(readCsv(`Publication\n${'A\n'.repeat(5000)}`)).not.toHaveProperty('problem')
  })

  test.each([
    [[0xef, 0xbb, 0xbf, 0xc3, 0xa9], { text: 'é' }],
    [[0xe9, 0x92, 0x41], { text: 'é’A' }],
    [[0xff, 0xfe, 0x41, 0x00], { text: 'A' }],
    [[0xfe, 0xff, 0x00, 0x41], { text: 'A' }],
    [[0x50, 0x4b, 0x03, 0x04], { problem: expect.stringContaining('save it as CSV') as string }],
    [[0x89, 0x50, 0x00, 0x47], { problem: 'is not a CSV file.' }],
  ])(
    'is in UTF-8, what Excel writes for Windows or UTF-16, and no workbook: %j',
    (bytes, found) => {
      expect(decoded(new Uint8Array(bytes))).toEqual(found)
    },
  )
})
