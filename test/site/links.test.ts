import { describe, expect, test } from 'vitest'
import { buildSite, pageOf } from './build.ts'
import { checkLinks } from './links.ts'
import { designedProject } from './project.ts'

const own = ['/design-history/', '/rap/', '/docs/', '/assets/']
const is404 = (file: string) => file === '404.html'

describe('the links of the site', () => {
  test.each(['/', '/x/', '/team/design-history/'])(
    'all lead somewhere when the same build is at %s',
    async (prefix) => {
      const build = await buildSite()
      // The page for a wrong address is shown at any address, so it has to know its own
      const pages = (file: string) => !is404(file)
      const { broken, outside } = checkLinks(build.files, { prefix, own, pages })
      expect(broken).toEqual([])
      expect(outside.filter((path) => !path.startsWith('/prototype/'))).toEqual([])
    },
  )

  test('of the page for a wrong address begin where SITE_URL says that the site is', async () => {
    const { files } = await designedProject()
    const at = { prefix: '/team/', pages: is404 }
    expect(checkLinks(files, { ...at, own: ['/'] })).toMatchObject({ broken: [], outside: [] })
    expect(files.get('404.html')).toContain('href="/team/design-history/"')
  })

  test('to pages of the prototype lead to its copy beside the site', async () => {
    expect(pageOf(await buildSite(), 'design-history/toolkits/index.html')).toContain(
      'href="/prototype/?at=/guidance/compare"',
    )
  })
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
