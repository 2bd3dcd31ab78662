import { exhaustive, sample, shuffled } from '../support/seed.ts'
import { expectSound } from './support/axe.ts'
import { answer, expectCasePage, expectPanel, follow, press } from './support/clicks.ts'
import { travel } from './support/copies.ts'
import { ask, copyOf, hostOf } from './support/desk.ts'
import { expect, test, wednesday, widths } from './support/fixtures.ts'
import { isRepeating, oneOff } from './support/words.ts'
import type { Page } from '@playwright/test'
import type { Fixtures } from './support/fixtures.ts'

/** A request that leads to a picture. */
interface Request {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly form: Readonly<Record<string, string>>
}

/** The address of a copy on a host of files alone, below a path, with a strict security policy. */
async function copyHost(): Promise<string> {
  const home = { text: 'Back to the post', href: '../../posts/a/' }
  return hostOf(await copyOf({ name: 'toolkit-session', home }), '/some/where/copy/')
}

async function openAt(open: Fixtures['open'], query: string, width = 1280): Promise<Page> {
  const host = await copyHost()
  return open(`${host}${query}`, { width, within: host })
}

test.use({ now: wednesday })

test.describe('A copy on a host of files, below a path', () => {
  test('goes on from a picture of mistakes, and starts again', async ({ open }) => {
    const page = await openAt(open, '?picture=when-error')
    await expect(page).toHaveTitle('Error: When will the appointment be? - Manage supervisions')
    const values = { Day: '13', Month: '10', Year: '2021', 'Start time': '9am', 'End time': '10am' }
    for (const [name, value] of Object.entries(values)) {
      await page.getByLabel(name, { exact: true }).fill(value)
    }
    await press(page, 'Continue')
    await answer(page, isRepeating, oneOff)
    await follow(page, 'Start again')
    await expectCasePage(page, 'Overview', 'Kieran Osgood')
  })

  test('books once, says so after Back too, and leads back to its post', async ({ open }) => {
    const host = await copyHost()
    const page = await openAt(open, '?picture=check-answers')
    const back = page.getByRole('link', { name: 'Back to the post' })
    await expect(back).toHaveAttribute('href', '../../posts/a/')
    await press(page, 'Confirm this appointment')
    const arranged = 'Appointment arranged Office visit Wednesday 13 October from 9am to 9:30am'
    await expectPanel(page, arranged)
    await travel(page, 'back', 'Appointment arranged')
    await press(page, 'Finish')
    await follow(page, 'Schedule')
    await expect(page).toHaveURL(`${host}?at=/cases/V410022/schedule&in=check-answers`)
    await expect(page.getByRole('row').filter({ hasText: 'Wednesday 13 October' })).toHaveCount(1)
  })
})

const places = [
  ...[
    'overview',
    'type',
    'when-error',
    'toolkit-error',
    'check-answers',
    'confirmation',
    'lost',
  ].map((name) => `?picture=${name}`),
  ...['?at=/cases', '?at=/guidance/compare', '?at=/design-history/'],
]

test('axe finds nothing in a copy, and nothing scrolls sideways', async ({ open }) => {
  const host = await copyHost()
  const page = await openAt(open, '')
  for (const [index, query] of shuffled(places, 'places of a copy').entries()) {
    for (const width of exhaustive ? widths : [widths[index % 2] ?? widths[0]]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`${host}${query}`)
      await expect(page.locator('h1')).toBeVisible()
      await expectSound(page, `${query} at ${width} pixels`)
    }
  }
})

test('Nor does axe without JavaScript, as far as it can look', async ({ open }) => {
  const page = await openAt(open, '')
  await page.evaluate(async () => {
    const text = await (await fetch('index.html')).text()
    const there = new DOMParser().parseFromString(text, 'text/html')
    document.body.innerHTML = there.querySelector('noscript')?.innerHTML ?? ''
  })
  await expect(page.locator('h1')).toHaveText('This copy needs JavaScript')
  await expectSound(page)
})

const alike = ['overview', 'type-error', 'when', 'toolkit', 'check-answers', 'schedule']

for (const width of widths) {
  const names = sample(alike, 2, `pages of a copy at ${width}`)

  test(`Pages of a copy look like those of the server, ${width} pixels wide`, async ({ open }) => {
    const answered = await ask('/places', { name: 'toolkit-session' })
    const requests = JSON.parse(answered) as Readonly<Record<string, readonly Request[]>>
    const host = await copyHost()
    const copied = await openAt(open, '', width)
    for (const name of names) {
      const served = await open('/scenarios/toolkit-session', { width })
      for (const request of requests[name] ?? []) await follows(served, request)
      await copied.goto(`${host}?picture=${name}`)
      await expect(copied, name).toHaveTitle(await served.title())
      expect((await looks(copied)) === (await looks(served)), name).toBe(true)
    }
  })
}

/** What can be seen of a page, without what a copy says of itself and how it draws the arms. */
async function looks(page: Page): Promise<string> {
  await page.evaluate(async () => {
    const own = '.app-copy, .moj-header__logotype-crest, .govuk-footer__copyright-logo'
    for (const element of document.querySelectorAll(own)) element.remove()
    await document.fonts.ready
  })
  const picture = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' })
  return picture.toString('base64')
}

async function follows(page: Page, { method, path, form }: Request): Promise<void> {
  const address = new URL(path, page.url()).href
  if (method === 'GET') {
    await page.goto(address)
    return
  }
  const sent = page.waitForEvent('load')
  await page.evaluate(
    ([action, values]) => {
      const element = document.createElement('form')
      element.method = 'post'
      element.action = action
      for (const [name, value] of Object.entries(values)) {
        const input = document.createElement('input')
        input.name = name
        input.value = value
        element.append(input)
      }
      document.body.append(element)
      element.submit()
    },
    [address, form] as const,
  )
  await sent
}
