import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { capturePost } from '../../app/capture/capture-post.ts'
import { contentHash } from '../../app/capture/hashes.ts'
import { removeOrphans } from '../../app/capture/orphans.ts'
import { everyRecord, readPostRecord } from '../../app/capture/stores.ts'
import { filesIn, planWith, testWorkshop } from './studio.ts'
import type { PostReport } from '../../app/capture/capture-post.ts'
import type { PostPlan } from '../../app/capture/plans.ts'

const three = `  scenario: toolkit-session
  pictures:
    a-rar: rar
    b-toolkit: toolkit
    c-toolkit-error: { page: toolkit, state: error }
`
const four = `${three}    d-check: check-answers\n`
const page = 'designs/a-post/toolkit-session/index.html'

const published = planWith(three, false)
const draft = planWith(three, true)
const withNew = planWith(four, false)

const became = ({ outcomes }: PostReport) =>
  Object.fromEntries(outcomes.map(([name, { what }]) => [name, what]))

const all = (what: string) => ({ 'a-rar': what, 'b-toolkit': what, 'c-toolkit-error': what })

/** A workshop in which a post was captured once, with what is asked of it afterwards. */
async function captured(plan: PostPlan = published, studio = testWorkshop()) {
  const { workshop } = studio
  const { folder } = workshop
  const first = await capturePost(plan, false, workshop)
  const files = () => filesIn(folder)
  return {
    ...studio,
    first,
    files,
    names: () => [...files().keys()],
    before: files(),
    design: () => readPostRecord(folder, 'a-post')?.designs[0],
    path: (file: string) => join(folder, file),
    again: (next = plan) => capturePost(next, false, workshop),
    /** Somebody changes the design and the code. */
    change: () => {
      studio.redesign('in another way')
      studio.recode('another code')
    },
  }
}

test.each([draft, published])(
  'A second run looks at no page and changes no file, also on a later day (%#)',
  async (plan) => {
    const { first, seen, on, files, before } = await captured(plan)
    expect([became(first), seen()]).toEqual([all('taken'), 3])
    const again = await capturePost(plan, false, on('2021-12-24'))
    expect([became(again), again.written, seen()]).toEqual([all('unchanged'), 0, 3])
    expect(files()).toEqual(before)
  },
)

test('Every file of the stores is named after what it holds, and is named by a record', async () => {
  const { workshop, names, path } = await captured()
  const pictures = names().filter((file) => file.startsWith('pictures/'))
  expect(pictures.length).toBe(12)
  for (const file of pictures) {
    const hash = contentHash(readFileSync(path(file)))
    expect(file).toMatch(new RegExp(`^pictures/${hash}\\.(webp|png)$`))
  }
  const before = names()
  expect(removeOrphans(workshop.folder, ['a-post'])).toBe(0)
  expect(names()).toEqual(before)
})

describe('A page that changed', () => {
  test('is reported in a published post, and its files and its copy stay', async () => {
    const { change, again, files, before } = await captured()
    change()
    const report = await again()
    expect([became(report), report.written]).toEqual([all('changed'), 0])
    expect(files()).toEqual(before)
  })

  test('is taken again in a published post on purpose, with its copy', async () => {
    const { workshop, change, on, design, names } = await captured()
    const before = design()
    change()
    expect(became(await capturePost(published, true, on('2021-11-02')))).toEqual(all('taken'))
    const after = design()
    expect(after?.made).toBe('2021-11-02')
    expect(after?.copy).not.toBe(before?.copy)
    expect(after?.pictures['a-rar']?.design).not.toBe(before?.pictures['a-rar']?.design)
    expect(removeOrphans(workshop.folder, ['a-post'])).toBeGreaterThan(0)
    const copies = names().filter((file) => file.startsWith('copies/'))
    expect(copies).toEqual([`copies/${after?.copy}/prototype.js`])
  })

  test('is taken again in a draft, once', async () => {
    const { redesign, again } = await captured(draft)
    redesign('in another way')
    expect(became(await again())).toEqual(all('taken'))
    expect(became(await again())).toEqual(all('unchanged'))
  })
})

describe('A new picture of a published post', () => {
  test('joins the others, and opens with the code of their day', async () => {
    const { recode, again, design, path } = await captured()
    const before = design()
    recode('another code')
    expect(became(await again(withNew))).toEqual({ ...all('unchanged'), 'd-check': 'taken' })
    expect(design()?.copy).toBe(before?.copy)
    const html = readFileSync(path(page), 'utf8')
    expect(html).toContain(`copies/${before?.copy}/prototype.js`)
    expect(html).toContain('"d-check":[')
  })

  test('stays out if the others look different today', async () => {
    const { redesign, again, files, before } = await captured()
    redesign('in another way')
    expect(became(await again(withNew))).toEqual({ ...all('changed'), 'd-check': 'failed' })
    expect(files()).toEqual(before)
  })
})

test('New styles that change no picture change no published post', async () => {
  const { workshop } = await captured()
  const styles = Buffer.from('others')
  const report = await capturePost(published, false, { ...workshop, styles })
  expect([became(report), report.written]).toEqual([all('unchanged'), 0])
})

test('One page that cannot be shown does not lose the others', async () => {
  const studio = testWorkshop()
  studio.breakPage('Which RAR toolkit will you use?')
  const { first, design } = await captured(draft, studio)
  expect(became(first)).toEqual({ ...all('failed'), 'a-rar': 'taken' })
  const why = 'This template is broken'
  expect(first.outcomes[1]).toEqual(['b-toolkit', { what: 'failed', why }])
  expect(Object.keys(design()?.pictures ?? {})).toEqual(['a-rar'])
})

test('A picture whose file was lost or damaged comes back, if the page is the same', async () => {
  const { again, names, path } = await captured()
  const before = names()
  const [lost = '', damaged = ''] = before.filter((file) => file.startsWith('pictures/'))
  rmSync(path(lost))
  writeFileSync(path(damaged), 'half')
  await again()
  expect(names()).toEqual(before)
  expect(contentHash(readFileSync(path(damaged)))).toBe(damaged.slice(9, 25))
})

test('If the code of a published design is lost, it is said and nothing else is put in its place', async () => {
  const { again, recode, path } = await captured()
  rmSync(path('copies'), { recursive: true })
  recode('another code')
  const { problems, written } = await again()
  expect(problems).toEqual(['toolkit-session: the code with which it ran on its day is missing'])
  expect(written).toBe(0)
  recode('code')
  expect((await again()).problems).toEqual([])
})

test.each([1, 2, 3])(
  'Stopped at picture %i of 3, a post is as it was, and nothing in the store is half-written',
  async (picture) => {
    const studio = testWorkshop((seen) => {
      if (seen === 3 + picture) studio.stop.abort()
    })
    const { redesign, again, files, before } = await captured(draft, studio)
    redesign('in another way')
    await expect(again()).rejects.toThrow('abort')
    expect(files()).toEqual(before)
  },
)

test('Identical pictures are stored once', async () => {
  const twice = `  scenario: toolkit-session\n  pictures:\n    one: rar\n    two: rar\n`
  const { names } = await captured(planWith(twice, false))
  expect(names().filter((file) => file.startsWith('pictures/')).length).toBe(4)
})

test('What no record names goes, and nothing goes while a record cannot be read', async () => {
  const { workshop, names, path } = await captured()
  const { folder } = workshop
  const before = names()
  writeFileSync(path('pictures/.0123.webp.unfinished'), 'half')
  writeFileSync(path('pictures/0123456789abcdef.webp'), 'old')
  expect(removeOrphans(folder, ['a-post'])).toBe(2)
  expect(names()).toEqual(before)
  writeFileSync(path('posts/other.json'), '{')
  expect(() => removeOrphans(folder, ['a-post'])).toThrow('posts/other.json is no JSON')
  expect(() => everyRecord(folder)).toThrow('Bring it back as it was committed')
  rmSync(path('posts/other.json'))
  expect(removeOrphans(folder, [])).toBeGreaterThan(0)
  expect(names()).toEqual([])
})
