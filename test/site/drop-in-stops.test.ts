import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'

import { prototypeAddresses } from '../../design-history/site/drop-in/prototype-addresses.js'
import { buildSite, pageOf } from './build.ts'

const top = (lines = '') => `---\ntitle: Good\ndate: 2021-11-01\n${lines}---\n\n`
const brought = 'design-history/posts/apply/a-test.md'
const own = 'design-history/posts/2021-11-01-a-test.md'

/** Each mistake: the file it is in, what is written, and what the build must say about it. */
const mistakes: Record<string, [file: string, contents: string, says: string]> = {
  'a link to a post that there is not': [
    brought,
    `${top()}See [the first](/apply/gone/).`,
    `${brought}, line 6: there is no post at /apply/gone/. Correct the link, bring the post here too`,
  ],
  'such a link in a post that was written here': [
    own,
    `${top()}Words.\n\nSee [the first](/design-history/gone).`,
    `${own}, line 8: there is no post at /design-history/gone.`,
  ],
  'a picture that is not there': [
    brought,
    `${top()}![A page](/images/apply/gone.png)`,
    `${brought}, line 6: the file /images/apply/gone.png is missing. Put it at design-history/images/apply/gone.png, or correct its name.`,
  ],
  'a picture with a name alone that is not there': [
    brought,
    `${top()}![A page](gone.png)`,
    `${brought}, line 6: the file gone.png is missing. Put it at design-history/images/a-test/gone.png`,
  ],
  'a document that is not there': [
    brought,
    `${top()}[A report](/images/apply/gone.pdf)`,
    `${brought}, line 6: the file /images/apply/gone.pdf is missing.`,
  ],
  'a figure whose picture is not there': [
    brought,
    `${top()}{% from "figure/macro.njk" import appFigure %}\n{{ appFigure({ image: { src: "gone.png" } }) }}`,
    `${brought}, line 7: the picture gone.png is missing. Put it at design-history/images/a-test/gone.png`,
  ],
  'a picture in a list with neither words nor a file': [
    brought,
    top('screenshots:\n  - caption: A page\n'),
    `${brought}, line 4: a picture has no file name. Write it as img: { src: "01-name-of-the-page.png" }.`,
  ],
  'no date in the post, its name or its folder': [
    brought,
    '---\ntitle: Good\n---\n\nWords.\n',
    `${brought}, line 1: date: write a real date as year-month-day, for example date: 2021-10-06`,
  ],
  'a time on a day that is not in the calendar': [
    brought,
    top().replace('2021-11-01', '2021-02-30T10:00:00Z'),
    `${brought}, line 3: date: write a real date as year-month-day`,
  ],
  'a section of links with no links': [
    brought,
    top('related:\n  sections:\n    - title: Links\n'),
    `${brought}, line 6: related, sections, number 1, items: write items: and under it a list of links`,
  ],
  'a comma that is missing in a shortcode': [
    own,
    `${top()}Words.\n\n{% whatChanged "arrange-appointment" "2021-05-25" %}`,
    `${own}, line 8: a comma or a bracket is missing in {% whatChanged "arrange-appointment" "2021-05-25" %}`,
  ],
  'a shortcode that there is not': [
    own,
    `${top()}{% whatChange "arrange-appointment" %}`,
    `${own}, line 6: there is no shortcode ‘whatChange’. Did you mean whatChanged?`,
  ],
  'brackets that are not closed': [
    own,
    `${top()}Words {{ and others.\n\nMore words.`,
    `${own}, line 6: {{ opens here and nothing closes it. Write }} after it.`,
  ],
  'a frame without an address': [
    own,
    `${top()}{% from "embed/macro.njk" import appEmbed %}\n{{ appEmbed({ scr: "https://youtu.be/a" }) }}`,
    `${own}, line 7: appEmbed has no address. Write the address`,
  ],
  'a frame that would run a script': [
    own,
    `${top()}{% from "embed/macro.njk" import appEmbed %}\n{{ appEmbed("javascript:alert(1)") }}`,
    `${own}, line 7: appEmbed cannot show ‘javascript:alert(1)’.`,
  ],
  'a post with the address of a page of the site': [
    'design-history/posts/2021-11-01-tags.md',
    top(),
    'design-history/posts/2021-11-01-tags.md, line 1: its address /design-history/tags/ is that of a page of the site itself, design-history/pages/tags.njk. Rename the file.',
  ],
  'an author without a name': [
    brought,
    top('author:\n  url: https://example.com\n'),
    `${brought}, line 4: author: write a name, or a name and a url`,
  ],
}

describe('the build stops with the file, the line and what to do at', () => {
  for (const [name, [file, contents, says]] of Object.entries(mistakes)) {
    test.concurrent(
      name,
      async () => {
        const { ok, said } = await buildSite({ add: { [file]: contents } })
        expect(ok, said).toBe(false)
        expect(said).toContain(says)
      },
      120_000,
    )
  }

  test('a picture that nobody has described, in a post that was written here', async () => {
    const picture = await sharp({
      create: { width: 4, height: 4, channels: 3, background: '#1d70b8' },
    })
      .png()
      .toBuffer()
    const { ok, said } = await buildSite({
      add: {
        [own]: `${top()}![](page.png)\n`,
        'design-history/images/a-test/page.png': picture,
      },
    })
    expect(ok, said).toBe(false)
    expect(said).toContain(`${own}, line 6: the picture page.png has no alternative text.`)
  }, 120_000)
})

describe('a link to a draft', () => {
  const files = {
    [own]: `${top()}It came after [the first](/first/).`,
    'design-history/posts/2021-10-30-first.md': top('draft: true\n'),
  }

  test('waits for its post: its words stand there without it', async () => {
    const build = await buildSite({ add: files })
    const $ = load(pageOf(build, 'design-history/a-test/index.html'))
    expect($('.app-prose-scope p').text()).toBe('It came after the first.')
    expect($('.app-prose-scope p a')).toHaveLength(0)
  }, 120_000)

  test('leads there while designing', async () => {
    const build = await buildSite({ add: files, drafts: true })
    const $ = load(pageOf(build, 'design-history/a-test/index.html'))
    expect($('.app-prose-scope p a').attr('href')).toMatch(/design-history\/first\/$/)
  }, 120_000)
})

describe('a post', () => {
  test('may have an address of its own that ends in .html, and says what it is about as plain words', async () => {
    const build = await buildSite({
      add: {
        [own]: top(
          `permalink: /old/third.html\ndescription: R&D of *this* <script>alert(1)</script>\n`,
        ),
      },
    })
    expect(build.ok, build.said).toBe(true)
    const html = pageOf(build, 'design-history/old/third.html')
    const $ = load(html)
    for (const meta of ['[name=description]', '[property="og:description"]']) {
      expect($(`meta${meta}`).attr('content')).toBe('R&D of this <script>alert(1)</script>')
    }
    for (const page of ['old/third.html', 'index.html']) {
      expect(pageOf(build, `design-history/${page}`)).not.toContain('<script>alert(1)')
    }
  }, 120_000)
})

describe('the addresses of the prototype', () => {
  test('are all known to the site, so that a post may link to them', () => {
    const source = readFileSync(join(import.meta.dirname, '../../app/prototype.ts'), 'utf8')
    const first = [...source.matchAll(/pattern: '\/([\w-]+)/g)].map(([, name]) => name ?? '')
    expect(first.length).toBeGreaterThan(20)
    const known = prototypeAddresses()
    expect(first.filter((name) => !known.has(name))).toEqual([])
    expect(known.has('example-page')).toBe(true)
  })
})
