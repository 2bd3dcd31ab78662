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
  'a post with no description': [
    postFile,
    post('title: A test\ndate: 2021-11-01'),
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
    [postFile, 'design-history/images/a-test/01-gone.png is missing', 'npm run capture'],
  ],
}

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
    expect(said).toContain('npm run capture')
  }, 60_000)

  test('data that is not correct JSON', async () => {
    const { ok, said } = await buildSite({
      add: { 'docs/rap/data/wrong.json': '{ "a": 1, }' },
    })
    expect(ok, said).toBe(false)
    expect(said).toContain('docs/rap/data/wrong.json is not correct JSON')
  }, 60_000)
})
