import { load } from 'cheerio'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'

import { buildSite, pageOf, type Build } from './build.ts'

/** Posts in the shapes that other GOV.UK design histories use. */
const withMacro = `---
title: Pick a place & time
description: People can say where and when they’d like to meet
date: 2021-03-04
modified: 2021-03-05
tags:
  - places
  - Design crit
author: Sam Carter
related:
  items:
  - text: Card
    href: https://example.com/card
---

We looked at *places*. See [the start](/design-history/).

## What changed

1. One
2. Two

{% from "screenshots/macro.njk" import appScreenshots with context %}
{{ appScreenshots({
  items: [{
      text: "Where will you meet?",
      img: { src: "01-where.png", alt: "A page that asks where you will meet." }
    }, {
      text: "When will you meet?",
      img: { src: "02-when.webp", alt: "A page that asks for a date and a time." }
    }]
}) }}
`

const withFrontMatter = `---
title: Another post
description: Its pictures are in its front matter
date: 2021-03-06
authors:
  - name: Sam Carter
    url: https://example.com/sam
  - name: Robin Shah
screenshots:
  items:
    - text: Start page
      src: start.png
      alt: A start page with one button.
      caption: The *first* page
---

Words.
`

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#1d70b8' } })
const png = (width: number, height: number) => blank(width, height).png().toBuffer()
const webp = (width: number, height: number) => blank(width, height).webp().toBuffer()

const images = 'design-history/images'
let build: Build
beforeAll(async () => {
  build = await buildSite({
    add: {
      'design-history/posts/2021-03-04-pick-a-place.md': withMacro,
      'design-history/posts/2021-03-06-another-post.md': withFrontMatter,
      [`${images}/pick-a-place/01-where.png`]: await png(1000, 632),
      [`${images}/pick-a-place/02-when.webp`]: await webp(1000, 700),
      [`${images}/another-post/start.png`]: await png(10, 10),
    },
  })
}, 60_000)

describe('a post written for another GOV.UK design history', () => {
  test('is built as it is, with its pictures', () => {
    expect(build.ok, build.said).toBe(true)
    const $ = load(pageOf(build, 'design-history/pick-a-place/index.html'))
    expect($('h1').text()).toBe('Pick a place & time')
    const pictures = $('figure img')
      .toArray()
      .map(({ attribs: { src, alt, width, height } }) => [src, alt, width, height])
    expect(pictures).toEqual([
      [
        '/design-history/images/pick-a-place/01-where.png',
        'A page that asks where you will meet.',
        '1000',
        '632',
      ],
      [
        '/design-history/images/pick-a-place/02-when.webp',
        'A page that asks for a date and a time.',
        '1000',
        '700',
      ],
    ])
    expect($('details')).toHaveLength(0)
  })

  test('has its dates, its author and its tags, which lead to lists of posts', () => {
    const $ = load(pageOf(build, 'design-history/pick-a-place/index.html'))
    const about = $('.app-metadata').text().replaceAll(/\s+/g, ' ')
    expect(about).toContain('Sam Carter')
    expect(about).toContain('4 March 2021')
    expect(about).toContain('5 March 2021')
    const link = $('.app-metadata a:contains("Design crit")').attr('href')
    expect(link).toBe('/design-history/tags/design-crit/')
    const tag = load(pageOf(build, 'design-history/tags/design-crit/index.html'))
    expect(tag('h1').text()).toBe('Posts tagged ‘Design crit’')
    expect(tag('.app-document-list a').text()).toBe('Pick a place & time')
  })

  test('may have its pictures in its front matter', () => {
    const $ = load(pageOf(build, 'design-history/another-post/index.html'))
    expect($('figure img').attr('alt')).toBe('A start page with one button.')
    expect($('figcaption em').text()).toBe('first')
    expect($('.app-metadata').text()).toMatch(/Sam Carter\s*and\s*Robin Shah/)
  })

  test('leads to the posts before and after it', () => {
    // As the list of the year has them, newest first
    const listed = load(pageOf(build, 'design-history/2021/index.html'))
    const titles = listed('.app-document-list__item-title a')
      .toArray()
      .map((link) => listed(link).text())
    const at = titles.indexOf('Another post')
    expect(titles[at + 1]).toBe('Pick a place & time')
    const $ = load(pageOf(build, 'design-history/another-post/index.html'))
    const label = (side: string) => $(`.govuk-pagination__${side} .govuk-pagination__link-label`)
    expect(label('prev').text()).toBe(titles[at - 1])
    expect(label('next').text()).toBe(titles[at + 1])
  })
})
