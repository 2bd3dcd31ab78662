import { describe, expect, test } from 'vitest'

import { buildSite } from './build.ts'

const post = (lines: string, body = 'Words.') => `---\n${lines}\n---\n\n${body}\n`
const good = 'title: Good\ndescription: A good post.\ndate: 2021-11-01'
const guidance =
  'title: Good\ndescription: A good page.\nreviewed: 2026-11-21\nowner: RAP lead\norder: 999'
const postFile = 'design-history/posts/2021-11-01-a-test.md'
const guidanceFile = 'docs/rap/a-test.md'
const picture = (name: string) =>
  `{% from "screenshots/macro.njk" import appScreenshots with context %}\n{{ appScreenshots({ items: [{ text: "A page", img: { src: "${name}" } }] }) }}`

/** Each mistake: the file it is in, what is written, and what the build must say. */
const mistakes: Record<string, [string, string, string[]]> = {
  'a post with no title': [
    postFile,
    post('description: No title.\ndate: 2021-11-01'),
    [postFile, 'title: write a short title'],
  ],
  'a post with an empty description': [
    postFile,
    post("title: A test\ndescription: ''\ndate: 2021-11-01"),
    [postFile, 'description: write one sentence'],
  ],
  'a post dated 30 February': [
    postFile,
    post('title: A test\ndescription: A test.\ndate: 2021-02-30'),
    [postFile, 'date: 2021-02-30 is not a date', 'for example date: 2021-10-06'],
  ],
  'a related link with no address': [
    postFile,
    post(`${good}\nrelated:\n  items:\n    - text: Trello`),
    [postFile, 'related', 'items'],
  ],
  'a page of guidance with no owner and a wrong order': [
    guidanceFile,
    post('title: A test\ndescription: A test.\nreviewed: 2026-11-21\norder: first'),
    [guidanceFile, 'owner: write the role', 'order: write a number'],
  ],
  'a page of guidance reviewed on 31 November': [
    guidanceFile,
    post(guidance.replace('2026-11-21', '2026-11-31')),
    [guidanceFile, 'reviewed: 2026-11-31 is not a date'],
  ],
  'a link to a page that is not there': [
    guidanceFile,
    post(guidance, '[Gone](./gone.md#part)'),
    [guidanceFile, './gone.md#part', 'docs/rap/gone.md is not a page'],
  ],
  'a picture that is not there': [
    postFile,
    post(good, picture('01-gone.png')),
    [
      postFile,
      'the picture 01-gone.png is missing',
      'npm run capture -- a-test',
      'put it at design-history/images/a-test/01-gone.png',
    ],
  ],
}

const realDate = 'write a real date as year-month-day, for example date: 2021-10-06'

/** Each wrong line of a post, the line it is on and what the build must say about it. */
const wrongLines: Record<string, [string, number, string]> = {
  'a draft that is neither true nor false': [
    `${good}\ndraft: "yes"`,
    5,
    'draft: write draft: true for a post that is not finished',
  ],
  'a link in a list without its address': [
    `${good}\nrelated:\n  items:\n    - text: One\n      href: /one\n    - text: Two`,
    9,
    'related, items, number 2, href: write where the link leads',
  ],
  'a key that capture does not know': [
    `${good}\ncapture:\n  scenario: toolkit-session\n  widths: [375]\n  pictures:\n    01-a.png: rar`,
    7,
    'capture, widths: is not known here, write one of scenario, version, begins',
  ],
  'a capture of neither a scenario nor a version': [
    `${good}\ncapture:\n  pictures:\n    01-a.png: rar`,
    5,
    'capture: write scenario: and its name, or version: and its date, one of the two',
  ],
  'pictures that are no list': [
    `${good}\ncapture:\n  scenario: toolkit-session\n  pictures: all`,
    7,
    'capture, pictures: write each picture as file-name.png: name-of-the-page',
  ],
  'a picture in a state that there is not': [
    `${good}\ncapture:\n  - scenario: toolkit-session\n    pictures:\n      01-a.png: rar\n  - version: 2021-10-06\n    pictures:\n      02-a.png:\n        page: rar\n        state: broken`,
    13,
    'capture, number 2, pictures, 02-a.png, state: write one of opened, answered or error',
  ],
  'a key that a picture does not know': [
    `${good}\ncapture:\n  scenario: toolkit-session\n  pictures:\n    01-a.png: { page: rar, size: big }`,
    8,
    'capture, pictures, 01-a.png, size: is not known here, write one of page, state or typed',
  ],
  'a picture that names no page': [
    `${good}\ncapture:\n  scenario: toolkit-session\n  pictures:\n    01-a.png: 7`,
    8,
    'capture, pictures, 01-a.png: write the name of a page',
  ],
  'a picture with a name that no file should have': [
    `${good}\ncapture:\n  scenario: toolkit-session\n  pictures:\n    which toolkit.png: toolkit`,
    8,
    'capture, pictures, which toolkit.png: write the name with letters, numbers and hyphens',
  ],
  'an answer that is no text': [
    `${good}\ncapture:\n  scenario: toolkit-session\n  answers:\n    rar: true\n  pictures:\n    01-a.png: rar`,
    8,
    'capture, answers, rar: write it between quotation marks',
  ],
  'a page to begin with that is no address': [
    `${good}\ncapture:\n  scenario: toolkit-session\n  begins: cases\n  pictures:\n    01-a.png: rar`,
    7,
    'capture, begins: write the address of a page of the prototype',
  ],
  'a list of no designs': [
    `${good}\ncapture: []`,
    5,
    'capture: write at least one design, beginning with - scenario: and its name',
  ],
  'a list of no pictures': [
    `${good}\ncapture:\n  scenario: toolkit-session\n  pictures: {}`,
    7,
    'capture, pictures: name at least one picture, for example 02-which-toolkit.png: toolkit, or leave the line out',
  ],
  'tags without brackets': [
    `${good}\ntags: rar, toolkits # two`,
    5,
    'tags: write tags: [rar, toolkits]',
  ],
  'a date in words': [good.replace('2021-11-01', '6 October 2021'), 4, `date: ${realDate}`],
  'a date with one digit for its day': [
    good.replace('2021-11-01', '2021-10-6'),
    4,
    `date: ${realDate}`,
  ],
  'a month as its date': [good.replace('2021-11-01', '2021-10'), 4, `date: ${realDate}`],
  'a title with a colon in it': [
    'description: A post.\ntitle: RAR: what changes\ndate: 2021-11-01',
    3,
    '‘title: RAR: what changes’ cannot be read. Put words that hold a colon',
  ],
  'a quotation mark that is not closed': [
    'description: "A post.\ntitle: Good\ndate: 2021-11-01',
    2,
    'a quotation mark opens here and none closes it',
  ],
  'a line that is there twice': [
    `${good}\ntitle: Better`,
    5,
    '‘title’ is written twice. Keep one of the two.',
  ],
  'a line that begins with a tab': [
    `${good}\nrelated:\n\titems: []`,
    6,
    'the line begins with a tab. Begin it with spaces.',
  ],
}

describe('the build names the file and the line of', () => {
  for (const [name, [lines, line, says]] of Object.entries(wrongLines)) {
    test.concurrent(
      name,
      async () => {
        const { ok, said } = await buildSite({ add: { [postFile]: post(lines) } })
        expect(ok, said).toBe(false)
        expect(said).toContain(`${postFile}, line ${line}: ${says}`)
      },
      60_000,
    )
  }

  test('a page of guidance with a date in words', async () => {
    const contents = post(`${guidance}\ndate: 6 October 2021`)
    const { ok, said } = await buildSite({ add: { [guidanceFile]: contents } })
    expect(ok, said).toBe(false)
    expect(said).toContain(`${guidanceFile}, line 7: date: ${realDate}`)
  }, 60_000)

  test('front matter that has no end', async () => {
    const { ok, said } = await buildSite({ add: { [postFile]: `---\n${good}\n\nWords.\n` } })
    expect(ok, said).toBe(false)
    expect(said).toContain(`${postFile}, line 1: the lines at the top have no end`)
  }, 60_000)
})

describe('the build stops with a plain message at', () => {
  for (const [name, [file, contents, words]] of Object.entries(mistakes)) {
    test.concurrent(
      name,
      async () => {
        const { ok, said } = await buildSite({ add: { [file]: contents } })
        expect(ok, said).toBe(false)
        for (const each of words) expect(said).toContain(each)
      },
      60_000,
    )
  }

  test('a picture that nobody has described', async () => {
    const { ok, said } = await buildSite({
      add: {
        [postFile]: post(good, picture('01-page.png')),
        'design-history/images/a-test/01-page.png': 'not a real picture',
      },
    })
    expect(ok, said).toBe(false)
    expect(said).toContain('01-page.png has no alternative text')
    expect(said).toContain('Add alt: ')
  }, 60_000)

  test('a picture of a kind that browsers may not show', async () => {
    const { ok, said } = await buildSite({
      add: {
        [postFile]: post(good, picture('01-page.tif').replace('.tif"', '.tif", alt: "A page."')),
        'design-history/images/a-test/01-page.tif': 'not a real picture, but long enough for one',
      },
    })
    expect(ok, said).toBe(false)
    expect(said).toContain('01-page.tif is not a PNG, a WebP, a JPEG, a GIF or an SVG')
  }, 60_000)

  test('data that is not correct JSON', async () => {
    const { ok, said } = await buildSite({
      add: { 'docs/rap/data/wrong.json': '{ "a": 1, }' },
    })
    expect(ok, said).toBe(false)
    expect(said).toContain('docs/rap/data/wrong.json is not correct JSON')
  }, 60_000)
})
