import { join } from 'node:path'
import { load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'
import { pageOf } from './build.ts'
import { fixtureOf } from './fixture.ts'
import { faultsIn } from './markup.ts'
import { publishedProject } from './project.ts'
import { pageAt, textsOf, words, wordsIn } from './reading.ts'
import type { Build } from './build.ts'

const slugs = ['captured-post', 'newest-post', 'in-words', 'among']

let build: Build
beforeAll(async () => {
  build = await publishedProject()
})

const showOf = (slug: string) => pageAt(build, `design-history/${slug}/show`)
const headingsOf = (slug: string) => textsOf(showOf(slug), '.app-show__slide h2')
const notesOf = (slug: string, number: number) =>
  wordsIn(showOf(slug)(`#slide-${number} .app-show__notes-text`).html())

describe('the slides of a post', () => {
  test('are reached from the post, which loads nothing of them', () => {
    const post = pageOf(build, 'design-history/in-words/index.html')
    const link = load(post)('a:contains("Show this post to a group")')
    expect(link.attr('href')).toBe('/design-history/in-words/show/')
    expect(post).not.toMatch(/assets\/show/)
  })

  test('are a title, each picture in its order, the page as it was beside it, and an end', () => {
    expect(headingsOf('captured-post')).toEqual([
      'A captured post',
      'Will this be a RAR toolkit session?',
      'Before and after: Will this be a RAR toolkit session?',
      'Where will you meet?',
      'Where will you meet?',
      'A drawing',
      'What do you think?',
    ])
    const $ = showOf('captured-post')
    expect(words($('#slide-1').text())).toContain('It shows what was captured 2 November 2021')
    expect(words($('#slide-2 .app-show__caption').text())).toBe('As it opens')
    expect(words($('#slide-2 .app-show__place').text())).toBe('2 of 7')
  })

  test('show pictures in both kinds of file, with their room, at once', async () => {
    const { record } = await fixtureOf('captured-post')
    const { desktop, phone } = record.designs[0]?.pictures['01-rar'] ?? expect.unreachable()
    const $ = showOf('captured-post')
    const at = (name: string) => `/design-history/pictures/${name}`
    const sources = $('#slide-2 source').toArray()
    expect(sources.map(({ attribs }) => attribs['srcset'])).toEqual(
      [`${phone.webp}.webp`, `${phone.png}.png`, `${desktop.webp}.webp`].map(at),
    )
    const { src, width, height, alt, loading } = $('#slide-2 img').attr() ?? {}
    expect({ src, width, height, alt, loading }).toEqual({
      ...{ src: at(`${desktop.png}.png`), width: '960', height: '600' },
      ...{ alt: 'The page ‘opened’, with a button & more.', loading: undefined },
    })
  })

  test('have the very page of the design, which nothing loads yet', () => {
    const $ = showOf('captured-post')
    expect($('iframe')).toHaveLength(0)
    expect($('#slide-2 [data-live-href]').attr('data-live-href')).toBe(
      '/design-history/designs/captured-post/toolkit-session/?picture=01-rar',
    )
    // A drawing has no design
    expect($('#slide-6 [data-live-href], #slide-6 [data-view=live]')).toHaveLength(0)
    expect($('#slide-6 img').attr('src')).toMatch(/images\/captured-post\/drawing\.png$/)
  })

  test('put an older design of the post beside the newer one', () => {
    const $ = showOf('captured-post')
    expect(textsOf($, '#slide-3 figcaption')).toEqual([
      'Before The design of 25 May 2021',
      'After The design of 6 October 2021',
    ])
    expect(notesOf('captured-post', 3)).toBe(
      'What changed The words are the same. Only the look has changed.',
    )
  })

  test('put the design of a post that this one replaces beside its own, and say what is new', () => {
    expect(headingsOf('newest-post')).toEqual([
      'The newest post',
      'The question',
      'Before and after: The question',
      'What do you think?',
    ])
    const $ = showOf('newest-post')
    expect(textsOf($, '#slide-3 figcaption')).toEqual([
      'Before A captured post, 2 November 2021',
      'After The newest post, 5 November 2021',
    ])
    expect(notesOf('newest-post', 3)).toContain('New on the page A new question')
    expect(notesOf('newest-post', 3)).toContain(
      'No longer on the page Will this be a RAR toolkit session?',
    )
  })

  test('tell a post without pictures by its decisions', () => {
    expect(headingsOf('in-words')).toEqual([
      'A post in words',
      'What we decided',
      'Why people were late',
      'Questions we still have',
    ])
    const $ = showOf('in-words')
    expect(words($('#slide-2 .app-show__lead').text())).toBe('We keep one question.')
    expect(textsOf($, '#slide-2 li').slice(0, 2)).toEqual([
      'Yes',
      'No, with a reason that has bold words',
    ])
    expect(notesOf('in-words', 2)).toContain('More about it.')
    expect(notesOf('in-words', 2)).not.toContain('Left out')
  })

  test('end with the questions that are open, and with the address of the post', () => {
    const $ = showOf('in-words')
    expect(words($('#slide-4 li').first().text())).toBe('How many are there?')
    expect($('#slide-4 .app-show__points li')).toHaveLength(1)
    expect($('#slide-4 .app-show__address a').attr('href')).toMatch(/design-history\/in-words\/$/)
  })
})

describe('the notes for the speaker', () => {
  test('are what the post says by the picture, and the words of the page', () => {
    expect(notesOf('captured-post', 2)).toBe(
      'From the post It shows what was captured On the page Will this be a RAR toolkit session? Option: Yes, it will count towards RAR Option: No Button: Continue',
    )
  })

  test('begin with what somebody wrote for the speaker, which the post does not show', () => {
    const $ = showOf('among')
    const number = $('.app-show__slide--picture').attr('id')?.replace('slide-', '')
    expect(notesOf('among', Number(number))).toMatch(
      /^Your notes Say this\. Then that\. From the post /,
    )
    expect(pageOf(build, 'design-history/among/index.html')).not.toContain('Say this.')
  })
})

test('Every file that a presentation needs is in the built folder, at an address relative to it', () => {
  for (const slug of slugs) {
    const $ = load(build.files.get(`design-history/${slug}/show/index.html`) ?? '')
    const addresses = ['href', 'src', 'srcset', 'data-live-href']
      .flatMap((name) =>
        $('[href], [src], [srcset], [data-live-href]')
          .toArray()
          .map((each) => $(each).attr(name) ?? '#'),
      )
      .filter((each) => !each.startsWith('#'))
    expect(addresses.length).toBeGreaterThan(4)
    const missing = addresses.filter((address) => {
      const path = join(`design-history/${slug}/show`, address.replace(/[?#].*$/, ''))
      return !address.startsWith('../') || !build.files.has(path.replace(/\/$/, '/index.html'))
    })
    expect(missing).toEqual([])
  }
})

test('A presentation has no script or style of its own in the page, and its HTML is correct', async () => {
  for (const slug of slugs) {
    const file = `design-history/${slug}/show/index.html`
    const $ = showOf(slug)
    expect($('script:not([src]), style, [style]')).toHaveLength(0)
    expect(await faultsIn(file, pageOf(build, file))).toEqual([])
  }
})
