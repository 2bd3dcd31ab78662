import { describe, expect, test } from 'vitest'
import { decoded } from '../../design-history/tools/register/csv/decode.ts'
import { escaped, unescaped } from '../../design-history/tools/register/csv/escape.ts'
import { readCsv } from '../../design-history/tools/register/csv/read.ts'
import { writeCsv } from '../../design-history/tools/register/csv/write.ts'
import type { Row } from '../../design-history/tools/record/record.ts'

/** What a file holds, or a failure that says why it was not read. */
function rowsOf(text: string): readonly Row[] {
  const read = readCsv(text)
  if ('problem' in read) throw new Error(read.problem)
  return read.rows
}

const problemOf = (text: string) => {
  const read = readCsv(text)
  return 'problem' in read ? read.problem : undefined
}

const bytes = (...numbers: readonly number[]) => new Uint8Array(numbers)

describe('What is written', () => {
  test('has field titles, CRLF and the mark that Excel needs', () => {
    expect(writeCsv([])).toBe(
      '\uFEFFPublication,Lead analyst,Pipeline risk,Current technology,Development goal,Support model,Target level,Achieved level\r\n',
    )
    const text = writeCsv([
      {
        id: 'row-1',
        publication: 'A, "B"',
        'target-level': 'silver',
        'pipeline-risk': 'odd',
        start: 'soon',
        Cost: '£5',
      },
    ])
    expect(text).toMatch(/Achieved level,Start,Cost\r\n"A, ""B""",,odd,,,,Silver,,soon,£5\r\n$/)
    expect(text).not.toContain('row-1')
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
})

test('A register that is written and read is the same', () => {
  const rows: readonly Row[] = [
    {
      publication: '=HYPERLINK("http://x")',
      'lead-analyst': '<b>Lead</b>',
      'pipeline-risk': 'high',
    },
    { publication: "'=x", 'development-goal': 'speed', 'support-model': 'champion-leads' },
    {
      publication: 'Two\r\nlines, a comma; and "quotes"',
      'target-level': 'gold',
      'achieved-level': 'not-yet',
    },
    { publication: ' spaced ', phase: 'close-down', 'hours-saved': '-5', 'pipeline-risk': 'so so' },
    {
      publication: 'Zoë’s',
      id2: 'x',
      '@odd, column': '\t1',
      ' id': 'theirs',
      ' __proto__': 'kept',
    },
    { publication: 'a;b;c;d;e;f;g;h;i;j' },
  ]
  expect(rowsOf(writeCsv(rows))).toEqual(rows)
  expect(rowsOf(writeCsv(rowsOf(writeCsv(rows))))).toEqual(rows)
  expect(writeCsv(rows)).toMatch(/,id2,"'@odd, column",id,__proto__\r\n/)
})

describe('What is read', () => {
  test('takes the header in any order and case, by title or id, and choices by either', () => {
    expect(
      rowsOf(
        'TARGET LEVEL,publication,support-model,Notes\nsilver,A,Analyst team leads,x\nGold,B,odd,\n',
      ),
    ).toEqual([
      {
        publication: 'A',
        'target-level': 'silver',
        'support-model': 'analyst-team-leads',
        Notes: 'x',
      },
      { publication: 'B', 'target-level': 'gold', 'support-model': 'odd' },
    ])
  })

  test('takes what spreadsheets of other countries put between cells, and a single column', () => {
    const wanted = [{ publication: 'A, B', 'lead-analyst': 'C' }]
    expect(rowsOf('Publication;Lead analyst\nA, B;C')).toEqual(wanted)
    expect(rowsOf('Publication\tLead analyst\r\nA, B\tC\r\n')).toEqual(wanted)
    expect(rowsOf('Publication\nA')).toEqual([{ publication: 'A' }])
  })

  test('leaves out rows without a publication, and says on which lines of the file they are', () => {
    const read = readCsv(
      'Publication,Lead analyst\r\n"two\r\nlines",x\r\n,,\r\n  ,y\r\n\r\nB,\r\n,z\r\n',
    )
    expect(read).toMatchObject({ leftOut: [5, 8] })
    expect('rows' in read && read.rows.map(({ publication }) => publication)).toEqual([
      'two\r\nlines',
      'B',
    ])
  })

  test('says which columns are not ours, and ignores empty ones without a name', () => {
    expect(readCsv('Publication,Cost,,\nA,1,,\n')).toEqual({
      rows: [{ publication: 'A', Cost: '1' }],
      leftOut: [],
      others: ['Cost'],
    })
  })

  test.each([
    ['', 'is empty.'],
    ['\uFEFF \r\n', 'is empty.'],
    ['Name,Team\nA,B\n', 'has no column called Publication in its first line.'],
    ['{"format":"rap-engagement"}', 'has no column called Publication in its first line.'],
    ['Publication,Lead analyst\n', 'has a header, and no engagements.'],
    ['Publication,Lead analyst\n,x\n', 'has a publication on none of its lines.'],
    [
      'Publication,PUBLICATION\nA,B',
      'has more than one column called “PUBLICATION”. Rename or delete one of them.',
    ],
    [
      'Publication,Lead analyst,lead-analyst\nA,B,C',
      'has more than one column called “lead-analyst”. Rename or delete one of them.',
    ],
    [
      'Publication,Cost,cost\nA,B,C',
      'has more than one column called “cost”. Rename or delete one of them.',
    ],
    ['Publication,\nA,B', 'has no name for column 2. Give it one.'],
    [
      'Publication,Lead analyst\nA,B\nC,D,E',
      'has more on line 3 than its 2 columns. Look for a comma that needs quotation marks around it.',
    ],
    ['Publication\nA\n"B\nC\n', 'has a quotation mark on line 3 that does not end as it should.'],
    [`Publication\n${'A\n'.repeat(5001)}`, 'has 5,001 lines. A register has no more than 5,000.'],
  ])('refuses %j', (text, problem) => {
    expect(problemOf(text)).toBe(problem)
  })

  test('takes as many engagements as it says', () => {
    expect(rowsOf(`Publication\n${'A\n'.repeat(5000)}`)).toHaveLength(5000)
  })
})

describe('The bytes of a file', () => {
  const text = (...numbers: readonly number[]) => decoded(bytes(...numbers))

  test('are UTF-8, or what Excel writes for Windows, or UTF-16 that says so', () => {
    expect(text(0xef, 0xbb, 0xbf, 0xc3, 0xa9)).toEqual({ text: 'é' })
    expect(text(0xe9, 0x92, 0x41)).toEqual({ text: 'é’A' })
    expect(text(0xff, 0xfe, 0x41, 0x00)).toEqual({ text: 'A' })
    expect(text(0xfe, 0xff, 0x00, 0x41)).toEqual({ text: 'A' })
  })

  test('are refused where they are a workbook or no text', () => {
    expect(text(0x50, 0x4b, 0x03, 0x04)).toHaveProperty(
      'problem',
      expect.stringContaining('save it as CSV'),
    )
    expect(text(0x89, 0x50, 0x00, 0x47)).toEqual({ problem: 'is not a CSV file.' })
  })
})
