import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../app/server/settings.ts'
import { temporaryFolder } from './cleanup.ts'
import { copyOfOurs } from './folders.ts'
import { writePosts } from './site-posts.ts'

/** A design history to build: its folder, and what Eleventy is told. */
export interface SiteProject {
  readonly folder: string
  readonly config: string
}

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

const config = `import { govukEleventyPlugin } from '@x-govuk/govuk-eleventy-plugin'

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(govukEleventyPlugin, {
    titleSuffix: 'Design history',
    homeKey: 'Design history',
    url: 'http://localhost:8080',
    templates: {
      error404: true,
      feed: { title: 'Design history' },
      searchIndex: true,
      sitemap: true,
      tags: true,
    },
    serviceNavigation: {
      home: '/',
      search: { indexPath: '/search-index.json', sitemapPath: '/sitemap' },
    },
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

/**
 * A design history as the GOV.UK design history template sets one up: its plugin with a search, a
 * feed, tags and a sitemap, a home page with all posts, and so many of them.
 */
export function templateSite(posts: number): SiteProject {
  const folder = temporaryFolder()
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  mkdirSync(join(folder, 'app'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(join(folder, 'eleventy.config.js'), config)
  writeFileSync(join(folder, 'app/index.md'), home)
  writePosts(join(folder, 'app/posts'), posts)
  const data = { layout: 'post', permalink: '/{{ page.fileSlug }}/' }
  writeFileSync(join(folder, 'app/posts/posts.json'), JSON.stringify(data))
  return { folder, config: 'eleventy.config.js' }
}
