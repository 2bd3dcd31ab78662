import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { FormatEnum } from 'sharp'
import type { CaptureRecord, Picture, Shot, TextBlock } from '../../app/capture/record.ts'

/** Files to put into a project, by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>

const captured = 'design-history/captured'

const option = (text: string) => ({ text, chosen: false })

/** The words of a page that has every kind of block. */
const everyBlock: readonly TextBlock[] = [
  { kind: 'errors', title: 'There is a problem', messages: ['Select where you will meet'] },
  { kind: 'heading', level: 1, text: 'Meeting <Kieran> & others' },
  { kind: 'heading', level: 3, text: 'What is known' },
  {
    kind: 'question',
    text: 'Where will you meet?',
    heading: false,
    hint: 'An office of your team',
    error: 'Select where you will meet',
    options: [
      { text: 'Calder House', hint: 'On the ring road', chosen: true },
      option('Somewhere else'),
    ],
  },
  {
    kind: 'question',
    text: 'Will it repeat?',
    heading: false,
    options: [option('Yes'), option('No')],
  },
  { kind: 'question', text: 'Day', heading: false, typed: '31' },
  { kind: 'question', text: 'Month', heading: false, typed: '' },
  { kind: 'text', text: 'You can change this later.' },
  { kind: 'list', items: ['Bring a letter', 'Come alone'] },
  { kind: 'rows', rows: [{ key: 'Sensitive', value: 'No' }] },
  {
    kind: 'table',
    caption: 'Appointments',
    head: ['Date', 'Type', ''],
    rows: [['13 October', 'Office visit', 'View']],
  },
  { kind: 'heading', level: 2, text: 'Next' },
  { kind: 'button', text: 'Continue' },
]

const question = 'Will this be a RAR toolkit session?'

/** The words of a page with one question, which is its heading. */
const oneQuestion: readonly TextBlock[] = [
  {
    kind: 'question',
    text: question,
    heading: true,
    options: [option('Yes, it will count towards RAR'), option('No')],
  },
  { kind: 'button', text: 'Continue' },
]

const hashOf = (bytes: Uint8Array | string) =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16)

interface Taken {
  readonly shot: Shot
  readonly files: Files
}

const taken = new Map<string, Promise<Taken>>()

/** A picture at one width, which is drawn once. */
function shotOf(width: number, height: number, background: string): Promise<Taken> {
  const key = `${width} ${height} ${background}`
  const shot = taken.get(key) ?? take(width, height, background)
  taken.set(key, shot)
  return shot
}

async function take(width: number, height: number, background: string): Promise<Taken> {
  const drawn = (create: { width: number; height: number }) =>
    sharp({ create: { ...create, channels: 3, background } })
  const [webp, png] = await Promise.all([
    drawn({ width: 2 * width, height: 2 * height })
      .webp({ lossless: true })
      .toBuffer(),
    drawn({ width, height }).png({ palette: true }).toBuffer(),
  ])
  const names = { webp: hashOf(webp), png: hashOf(png) }
  return {
    shot: { ...names, width, height, bytes: { webp: webp.length, png: png.length } },
    files: {
      [`${captured}/pictures/${names.webp}.webp`]: webp,
      [`${captured}/pictures/${names.png}.png`]: png,
    },
  }
}

/** How what was captured looks: the colours of its pictures, and what its code says. */
interface Look {
  readonly wide: string
  readonly narrow: string
  readonly opened: string
}

/** A look that shares no file with other fixtures. */
export const otherLook: Look = { wide: '#f47738', narrow: '#4c2c92', opened: 'Shown' }

const usualLook: Look = { wide: '#1d70b8', narrow: '#d4351c', opened: 'Opened' }

/** What was captured under a name, and the files that it is in but for its record. */
interface Fixture {
  readonly record: CaptureRecord
  readonly files: Files
}

/** Two designs with three pictures in all: a scenario, and a version from its list of cases. */
export async function fixtureOf(folder: string, look = usualLook): Promise<Fixture> {
  const [wide, narrow] = await Promise.all([
    shotOf(960, 600, look.wide),
    shotOf(375, 900, look.narrow),
  ])
  const code = `document.querySelector('h1').textContent =
  '${look.opened}: ' + (new URLSearchParams(location.search).get('picture') || 'the first page')
`
  const copy = hashOf(code)
  const picture = (
    title: string,
    text: readonly TextBlock[],
    state: Picture['state'],
  ): Picture => ({
    page: 'rar',
    state,
    address: '/cases/V410022/arrange-appointment/1/rar',
    title: `${title} - Manage supervisions`,
    alt: `The page ‘${state}’, with a button & more.`,
    text: [...text],
    design: 'a hash',
    desktop: wide.shot,
    phone: narrow.shot,
    requests: [{ method: 'GET', path: '/cases/V410022', form: {} }],
  })
  const designs = [
    {
      id: 'toolkit-session',
      title: 'Book a toolkit session',
      scenario: 'toolkit-session',
      version: '2021-10-06',
      now: '2021-10-06T09:00',
      made: '2026-11-21',
      copy,
      pictures: {
        '01-rar': picture(question, oneQuestion, 'opened'),
        '02-rar-error': picture('Error: Meeting <Kieran> & others', everyBlock, 'error'),
      },
    },
    {
      id: '2021-05-25',
      title: 'The design of 25 May 2021',
      scenario: null,
      version: '2021-05-25',
      now: '2021-05-25T09:00',
      made: '2026-11-20',
      copy,
      pictures: { '03-before': picture(question, oneQuestion, 'opened') },
    },
  ]
  return {
    record: { designs },
    files: {
      ...wide.files,
      ...narrow.files,
      [`${captured}/copies/${copy}/prototype.js`]: code,
      ...Object.fromEntries(
        designs.map(({ id }) => [
          `${captured}/designs/${folder}/${id}/index.html`,
          designPage(copy),
        ]),
      ),
    },
  }
}

const designPage = (copy: string) => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>A design</title></head>
<body><main><h1>This design needs JavaScript</h1></main>
<script type="application/json" id="design">{"title":"A design"}</script>
<script src="../../../copies/${copy}/prototype.js"></script></body></html>
`

/** A post that shows the pictures of its fixture, one of them twice, with a hand-made image. */
const postOf = (title: string, lines: string): string => `---
title: ${title}
description: It shows what was captured
date: 2021-11-02
${lines}capture:
  - scenario: toolkit-session
    pictures:
      01-rar.png: rar
      02-rar-error.png: { page: rar, state: error }
  - version: 2021-05-25
    pictures:
      03-before: { page: rar }
---

Words.

{% from "screenshots/macro.njk" import appScreenshots with context %}
{{ appScreenshots({ items: [
  { text: "${question}", img: { src: "01-rar.png" }, caption: "As it *opens*" },
  { text: "Where will you meet?", img: { src: "02-rar-error.png" } },
  { text: "Where will you meet?", img: { src: "03-before.png" } },
  { text: "A drawing", img: { src: "drawing.png", alt: "A drawing of a page." } }
] }) }}
`

/** A captured post: `/design-history/captured-post/` unless it is another. */
interface PostOptions {
  readonly title?: string
  readonly slug?: string
  readonly look?: Look
}

/** Every file of a project with a captured post, with further lines of front matter. */
export async function capturedPost(
  lines = '',
  { title = 'A captured post', slug = 'captured-post', look }: PostOptions = {},
): Promise<Files> {
  const { record, files } = await fixtureOf(slug, look)
  return {
    ...files,
    [`${captured}/posts/${slug}.json`]: JSON.stringify(record),
    [`design-history/posts/2021-11-02-${slug}.md`]: postOf(title, lines),
    [`design-history/images/${slug}/drawing.png`]: await plainPicture([40, 30]),
  }
}

/** A picture of one colour. */
export const plainPicture = (
  [width, height]: readonly [number, number],
  format: keyof FormatEnum = 'png',
): Promise<Uint8Array> =>
  sharp({ create: { width, height, channels: 3, background: '#1d70b8' } })
    .toFormat(format)
    .toBuffer()

/** Every file of a project with a round of research, `/design-history/rounds/2026-11-21-first/`. */
export async function capturedRound(
  name: string,
  id: string,
  change = (record: CaptureRecord): CaptureRecord => record,
): Promise<Files> {
  const { record, files } = await fixtureOf(id)
  const commit = '0123456789abcdef0123456789abcdef01234567'
  const about = { name, date: id.slice(0, 10), about: 'Six practitioners tried it.' }
  const round = { ...about, commit, hash: commit.padEnd(64, '0'), journeys: [] }
  return {
    ...files,
    [`${captured}/rounds/${id}.json`]: JSON.stringify({ ...round, record: change(record) }),
  }
}
