import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../app/server/settings.ts'
import { temporaryFolder } from './processes.ts'
import { copyOfOurs } from './projects.ts'

/** A design history to build: its folder, and what Eleventy is told. */
export interface SiteProject {
  readonly folder: string
  readonly config: string
}

const day = 24 * 60 * 60 * 1000
const words =
  'Practitioners look for the date first, and then for the place. We saw that they read the hint only once something had gone wrong. '

/** Our site with so many posts more. Its styles are those that the project has made already. */
export function ourSite(posts: number): SiteProject {
  const folder = copyOfOurs()
  const styles = '.tmp/site-assets'
  mkdirSync(join(root, styles), { recursive: true })
  mkdirSync(join(folder, '.tmp'))
  symlinkSync(join(root, styles), join(folder, styles))
  writePosts(join(folder, 'design-history/posts'), posts)
  return { folder, config: 'design-history/eleventy.config.js' }
}

/**
 * A design history as the GOV.UK design history template sets one up: its plugin with a search, a
 * feed, tags and a sitemap, a home page with all posts, and so many of them.
 */
export function templateSite(posts: number): SiteProject {
  const folder = temporaryFolder()
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writePosts(join(folder, 'app/posts'), posts)
  const data = { layout: 'post', permalink: '/{{ page.fileSlug }}/' }
  writeFileSync(join(folder, 'app/posts/posts.json'), JSON.stringify(data))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(join(folder, 'eleventy.config.js'), config)
  writeFileSync(join(folder, 'app/index.md'), home)
  return { folder, config: 'eleventy.config.js' }
}

/** The name of a post in its address. */
export const nameOf = (index: number): string => `measured-post-${index}`

/** The file of a post: two to a day. */
export function fileOf(index: number): string {
  return `${dateOf(index)}-${nameOf(index)}.md`
}

function dateOf(index: number): string {
  return new Date(Date.UTC(2014, 0, 1) + Math.floor(index / 2) * day).toISOString().slice(0, 10)
}

/** Writes posts of the usual length: the same ones for each number. */
function writePosts(folder: string, number: number): void {
  mkdirSync(folder, { recursive: true })
  for (let index = 0; index < number; index += 1) {
    writeFileSync(join(folder, fileOf(index)), postOf(index))
  }
}

/** With tags, a table, a list and a quotation, and nothing that only our site knows. */
function postOf(index: number): string {
  return `---
title: Measured post ${index}
description: What we changed on page ${index % 40}, in a sentence of the usual length.
date: ${dateOf(index)}
tags: [subject ${index % 7}, appointments]
---

${words.repeat(3)}

## What we changed

- the question, which now says **when**
- its hint, with \`dates\` and the [guidance](https://www.gov.uk/service-manual)

## Why

${words.repeat(8)}

| Page | Before | After |
| --- | --- | --- |
| Date | One box | Three boxes |
| Place | Not asked | A list of ${index % 13} |

> I would look for the place myself.

1. What happens in ${index} days?
`
}

const config = `import { govukEleventyPlugin } from '@x-govuk/govuk-eleventy-plugin'

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(govukEleventyPlugin, {
    titleSuffix: 'Design history',
    homeKey: 'Design history',
    url: 'http://localhost:8080',
    templates: { error404: true, feed: { title: 'Design history' }, searchIndex: true, sitemap: true, tags: true },
    serviceNavigation: { home: '/', search: { indexPath: '/search-index.json', sitemapPath: '/sitemap' } },
  })
  eleventyConfig.addCollection('post', (api) =>
    api.getFilteredByGlob('app/posts/*.md').sort((a, b) => b.date - a.date),
  )
  return {
    dataTemplateEngine: 'njk',
    htmlTemplateEngine: 'njk',
    markdownTemplateEngine: 'njk',
    dir: { input: 'app', output: 'built', layouts: '_layouts', includes: '_components' },
  }
}
`

const home = `---
homepage: true
layout: collection
title: Design history
description: What we designed, and why
pagination:
  data: collections.post
  size: 50
permalink: "{% if pagination.pageNumber > 0 %}page/{{ pagination.pageNumber + 1 }}/{% endif %}index.html"
---
`
