import { describe, expect, test } from 'vitest'

import { buildSite, pageOf } from './build.ts'
import { checkLinks } from './links.ts'

const own = ['/design-history/', '/rap/', '/docs/', '/assets/']

describe('the links of the site', () => {
  for (const prefix of ['/', '/x/', '/team/design-history/']) {
    test(`all lead somewhere when the same build is at ${prefix}`, async () => {
      const build = await buildSite()
      expect(build.ok, build.said).toBe(true)
      // The page for a wrong address is shown at any address, so it has to know its own
      const files = new Map([...build.files].filter(([file]) => file !== '404.html'))
      const { broken, outside } = checkLinks(files, { prefix, own })
      expect(broken).toEqual([])
      expect(outside.filter((path) => !path.startsWith('/prototype/'))).toEqual([])
    }, 60_000)
  }

  test('of the page for a wrong address begin where SITE_URL says that the site is', async () => {
    const build = await buildSite({ url: 'https://example.org/team/history' })
    const files = new Map(
      [...build.files].filter(([file]) => file === '404.html' || !file.endsWith('.html')),
    )
    const { outside, broken } = checkLinks(files, { prefix: '/team/history/', own: ['/assets/'] })
    expect(broken).toEqual([])
    expect(outside).toContain('/design-history/')
  }, 60_000)

  test('to pages of the prototype lead to its copy beside the site', async () => {
    const build = await buildSite()
    const { outside } = checkLinks(build.files, { own })
    expect(outside).toContain('/prototype/')
    expect(pageOf(build, 'design-history/toolkits/index.html')).toContain(
      'href="/prototype/?at=/guidance/compare"',
    )
  }, 60_000)
})

describe('checking links', () => {
  const site = (html: string) =>
    new Map([
      ['rap/index.html', html],
      ['rap/levels/index.html', '<h2 id="level-1">Level 1</h2>'],
      ['assets/site.css', ''],
    ])
  const reasons = (html: string, prefix = '/') =>
    checkLinks(site(html), { prefix, own }).broken.map(({ reason }) => reason)

  test('follows relative and absolute links, pictures and anchors', () => {
    const html =
      '<a href="/rap/levels/#level-1"></a><a href="levels/"></a><link href="../assets/site.css">'
    expect(reasons(html)).toEqual([])
  })

  test('finds a page, a picture and an anchor that are not there', () => {
    const html =
      '<a href="/rap/gone/"></a><img src="/assets/gone.png"><a href="levels/#level-9"></a><a href="#gone"></a>'
    expect(reasons(html)).toEqual([
      'nothing is there',
      'no part of that page is called level-9',
      'no part of that page is called gone',
      'nothing is there',
    ])
  })

  test('finds a link that forgets the folder the site is in', () => {
    expect(reasons('<a href="/rap/levels/"></a>', '/x/')).toEqual(['it leaves /x/'])
    expect(reasons('<a href="/x/rap/levels/"></a>', '/x/')).toEqual([])
  })

  test('lists what leads out of the site without calling it broken', () => {
    const html = '<a href="/cases/V410022"></a><a href="https://www.gov.uk/"></a>'
    expect(checkLinks(site(html), { own })).toEqual({
      broken: [],
      outside: ['/cases/V410022'],
      elsewhere: ['https://www.gov.uk/'],
    })
  })
})
