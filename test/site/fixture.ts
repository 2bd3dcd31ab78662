import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { FormatEnum } from 'sharp'
import type { CaptureRecord, Picture, Shot, TextBlock } from '../../app/capture/record.ts'

/** Files to put into a project, by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>

const captured = 'design-history/captured'

/** The words of a page that has every kind of block. */
export const everyBlock: readonly TextBlock[] = [
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
      { text: 'Somewhere else', chosen: false },
    ],
  },
  {
    kind: 'question',
    text: 'Will it repeat?',
    heading: false,
    options: [
      { text: 'Yes', chosen: false },
      { text: 'No', chosen: false },
    ],
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

/** The words of a page with one question, which is its heading. */
export const oneQuestion: readonly TextBlock[] = [
  {
    kind: 'question',
    text: 'Will this be a RAR toolkit session?',
    heading: true,
    options: [
      { text: 'Yes, it will count towards RAR', chosen: false },
      { text: 'No', chosen: false },
    ],
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
  const one = { channels: 3, background } as const
  const [webp, png] = await Promise.all([
    sharp({ create: { ...one, width: 2 * width, height: 2 * height } })
      .webp({ lossless: true })
      .toBuffer(),
    sharp({ create: { ...one, width, height } })
      .png({ palette: true })
      .toBuffer(),
  ])
  const names = { webp: hashOf(webp), png: hashOf(png) }
  const bytes = { webp: webp.length, png: png.length }
  return {
    shot: { ...names, width, height, bytes },
    files: {
      [`${captured}/pictures/${names.webp}.webp`]: webp,
      [`${captured}/pictures/${names.png}.png`]: png,
    },
  }
}

/** The code of the designs of the fixtures: it says on which page it was opened. */
const codeOf = (opened: string) => `document.querySelector('h1').textContent =
  '${opened}: ' + (new URLSearchParams(location.search).get('picture') || 'the first page')
`

const designPage = (copy: string) => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>A design</title></head>
<body><main><h1>This design needs JavaScript</h1></main>
<script type="application/json" id="design">{"title":"A design"}</script>
<script src="../../../copies/${copy}/prototype.js"></script></body></html>
`

/** What was captured under a name, and the files that it is in but for its record. */
export interface Fixture {
  readonly record: CaptureRecord
  readonly files: Files
}

/** How what was captured looks, where it is to share no file with other fixtures. */
interface Look {
  readonly wide: string
  readonly narrow: string
  readonly opened: string
}

/** Two designs with three pictures in all: a scenario, and a version from its list of cases. */
export async function fixtureOf(
  folder: string,
  look: Look = { wide: '#1d70b8', narrow: '#d4351c', opened: 'Opened' },
): Promise<Fixture> {
  const [wide, narrow] = await Promise.all([
    shotOf(960, 600, look.wide),
    shotOf(375, 900, look.narrow),
  ])
  const code = codeOf(look.opened)
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
  const question = 'Will this be a RAR toolkit session?'
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
{{ appScreenshots({
  items: [{
    text: "Will this be a RAR toolkit session?",
    img: { src: "01-rar.png" },
    caption: "As it *opens*"
  }, {
    text: "Where will you meet?",
    img: { src: "02-rar-error.png" }
  }, {
    text: "Where will you meet?",
    img: { src: "03-before.png" }
  }, {
    text: "A drawing",
    img: { src: "drawing.png", alt: "A drawing of a page." }
  }]
}) }}
`

/** A captured post other than `/design-history/captured-post/`. */
interface OtherPost {
  readonly title: string
  readonly slug: string
  readonly look?: Look
}

/** Every file of a project with a captured post, with further lines of front matter. */
export async function capturedPost(
  lines = '',
  { title, slug, look }: OtherPost = { title: 'A captured post', slug: 'captured-post' },
): Promise<Files> {
  const { record, files } = await fixtureOf(slug, look)
  const drawing = await plainPicture([40, 30], { background: '#00703c' })
  return {
    ...files,
    [`${captured}/posts/${slug}.json`]: JSON.stringify(record),
    [`design-history/posts/2021-11-02-${slug}.md`]: postOf(title, lines),
    [`design-history/images/${slug}/drawing.png`]: drawing,
  }
}

interface Plain {
  readonly background?: string
  readonly format?: keyof FormatEnum
}

/** A picture of one colour. */
export const plainPicture = (
  [width, height]: readonly [number, number],
  { background = '#1d70b8', format = 'png' }: Plain = {},
): Promise<Uint8Array> =>
  sharp({ create: { width, height, channels: 3, background } })
    .toFormat(format)
    .toBuffer()

/** Every file of a project with a round of research, `/design-history/rounds/2026-11-21-first/`. */
export async function capturedRound(name: string, date: string, id: string): Promise<Files> {
  const { record, files } = await fixtureOf(id)
  const commit = '0123456789abcdef0123456789abcdef01234567'
  const hash = commit.padEnd(64, '0')
  return {
    ...files,
    [`${captured}/rounds/${id}.json`]: JSON.stringify({
      name,
      date,
      commit,
      hash,
      about: 'Six practitioners tried it.',
      journeys: [],
      record,
    }),
  }
}
