import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { capturePost } from '../../app/capture/capture-post.ts'
import { contentHash } from '../../app/capture/hashes.ts'
import { removeOrphans } from '../../app/capture/orphans.ts'
import { everyRecord, readPostRecord } from '../../app/capture/stores.ts'
import { filesIn, planWith, testWorkshop } from './studio.ts'
import type { PostReport } from '../../app/capture/capture-post.ts'

const three = `  scenario: toolkit-session
  pictures:
    a-rar: rar
    b-toolkit: toolkit
    c-toolkit-error: { page: toolkit, state: error }
`
const four = `${three}    d-check: check-answers\n`
const page = 'designs/a-post/toolkit-session/index.html'

const became = ({ outcomes }: PostReport) =>
  Object.fromEntries(outcomes.map(([name, { what }]) => [name, what]))

const all = (what: string) => ({ 'a-rar': what, 'b-toolkit': what, 'c-toolkit-error': what })

test('A second run looks at no page and changes no file, also on a later day', async () => {
  for (const isDraft of [true, false]) {
    const { workshop, seen, on } = testWorkshop()
    const plan = planWith(three, isDraft)
    expect(became(await capturePost(plan, false, workshop))).toEqual(all('taken'))
    const before = filesIn(workshop.folder)
    expect(seen()).toBe(3)
    const again = await capturePost(plan, false, on('2021-12-24'))
    expect(became(again)).toEqual(all('unchanged'))
    expect(again.written).toBe(0)
    expect(seen()).toBe(3)
    expect(filesIn(workshop.folder)).toEqual(before)
  }
})

test('Every file of the stores is named after what it holds, and is named by a record', async () => {
  const { workshop } = testWorkshop()
  await capturePost(planWith(three, false), false, workshop)
  const files = [...filesIn(workshop.folder).keys()]
  const pictures = files.filter((file) => file.startsWith('pictures/'))
  expect(pictures.length).toBe(12)
  for (const file of pictures) {
    const hash = contentHash(readFileSync(join(workshop.folder, file)))
    expect(file).toMatch(new RegExp(`^pictures/${hash}\\.(webp|png)$`))
  }
  expect(removeOrphans(workshop.folder, ['a-post'])).toBe(0)
  expect([...filesIn(workshop.folder).keys()]).toEqual(files)
})

test('A page that changed is reported in a published post, and its files and its copy stay', async () => {
  const { workshop, redesign, recode } = testWorkshop()
  const plan = planWith(three, false)
  await capturePost(plan, false, workshop)
  const before = filesIn(workshop.folder)
  redesign('in another way')
  recode('another code')
  const report = await capturePost(plan, false, workshop)
  expect(became(report)).toEqual(all('changed'))
  expect(report.written).toBe(0)
  expect(filesIn(workshop.folder)).toEqual(before)
})

test('A published post is taken again on purpose, with its copy', async () => {
  const { workshop, redesign, recode, on } = testWorkshop()
  const plan = planWith(three, false)
  await capturePost(plan, false, workshop)
  const before = readPostRecord(workshop.folder, 'a-post')?.designs[0]
  redesign('in another way')
  recode('another code')
  expect(became(await capturePost(plan, true, on('2021-11-02')))).toEqual(all('taken'))
  const after = readPostRecord(workshop.folder, 'a-post')?.designs[0]
  expect(after?.made).toBe('2021-11-02')
  expect(after?.copy).not.toBe(before?.copy)
  expect(after?.pictures['a-rar']?.design).not.toBe(before?.pictures['a-rar']?.design)
  expect(removeOrphans(workshop.folder, ['a-post'])).toBeGreaterThan(0)
  const copies = [...filesIn(workshop.folder).keys()].filter((file) => file.startsWith('copies/'))
  expect(copies).toEqual([`copies/${after?.copy}/prototype.js`])
})

test('What changed in a draft is taken again', async () => {
  const { workshop, redesign } = testWorkshop()
  const plan = planWith(three, true)
  await capturePost(plan, false, workshop)
  redesign('in another way')
  expect(became(await capturePost(plan, false, workshop))).toEqual(all('taken'))
  expect(became(await capturePost(plan, false, workshop))).toEqual(all('unchanged'))
})

test('A new picture of a published post joins the others, and opens with the code of their day', async () => {
  const { workshop, recode } = testWorkshop()
  await capturePost(planWith(three, false), false, workshop)
  const before = readPostRecord(workshop.folder, 'a-post')?.designs[0]
  recode('another code')
  const report = await capturePost(planWith(four, false), false, workshop)
  expect(became(report)).toEqual({ ...all('unchanged'), 'd-check': 'taken' })
  const after = readPostRecord(workshop.folder, 'a-post')?.designs[0]
  expect(after?.copy).toBe(before?.copy)
  const html = readFileSync(join(workshop.folder, page), 'utf8')
  expect(html).toContain(`copies/${before?.copy}/prototype.js`)
  expect(html).toContain('"d-check":[')
})

test('A new picture of a published post stays out if the others look different today', async () => {
  const { workshop, redesign } = testWorkshop()
  await capturePost(planWith(three, false), false, workshop)
  const before = filesIn(workshop.folder)
  redesign('in another way')
  const report = await capturePost(planWith(four, false), false, workshop)
  expect(became(report)).toEqual({ ...all('changed'), 'd-check': 'failed' })
  expect(filesIn(workshop.folder)).toEqual(before)
})

test('New styles that change no picture change no published post', async () => {
  const { workshop } = testWorkshop()
  const plan = planWith(three, false)
  await capturePost(plan, false, workshop)
  const report = await capturePost(plan, false, { ...workshop, styles: Buffer.from('others') })
  expect(became(report)).toEqual(all('unchanged'))
  expect(report.written).toBe(0)
})

test('One page that cannot be shown does not lose the others', async () => {
  const { workshop, breakPage } = testWorkshop()
  breakPage('Which RAR toolkit will you use?')
  const report = await capturePost(planWith(three, true), false, workshop)
  expect(became(report)).toEqual({ ...all('failed'), 'a-rar': 'taken' })
  expect(report.outcomes[1]).toEqual([
    'b-toolkit',
    { what: 'failed', why: 'This template is broken' },
  ])
  const record = readPostRecord(workshop.folder, 'a-post')
  expect(Object.keys(record?.designs[0]?.pictures ?? {})).toEqual(['a-rar'])
})

test('A picture whose file was lost or damaged comes back, if the page is the same', async () => {
  const { workshop } = testWorkshop()
  const plan = planWith(three, false)
  await capturePost(plan, false, workshop)
  const before = [...filesIn(workshop.folder).keys()]
  const [lost = '', damaged = ''] = before.filter((file) => file.startsWith('pictures/'))
  rmSync(join(workshop.folder, lost))
  writeFileSync(join(workshop.folder, damaged), 'half')
  await capturePost(plan, false, workshop)
  expect([...filesIn(workshop.folder).keys()]).toEqual(before)
  expect(contentHash(readFileSync(join(workshop.folder, damaged)))).toBe(damaged.slice(9, 25))
})

test('If the code of a published design is lost, it is said and nothing else is put in its place', async () => {
  const { workshop, recode } = testWorkshop()
  const plan = planWith(three, false)
  await capturePost(plan, false, workshop)
  rmSync(join(workshop.folder, 'copies'), { recursive: true })
  recode('another code')
  const lost = await capturePost(plan, false, workshop)
  expect(lost.problems).toEqual([
    'toolkit-session: the code with which it ran on its day is missing',
  ])
  expect(lost.written).toBe(0)
  recode('code')
  expect((await capturePost(plan, false, workshop)).problems).toEqual([])
})

test('Stopped half way, a post is as it was, and nothing in the store is half-written', async () => {
  for (const after of [1, 2, 3]) {
    const { workshop, stop, redesign } = testWorkshop((seen) => {
      if (seen === 3 + after) stop.abort()
    })
    const plan = planWith(three, true)
    await capturePost(plan, false, workshop)
    const before = filesIn(workshop.folder)
    redesign('in another way')
    await expect(capturePost(plan, false, workshop)).rejects.toThrow('abort')
    expect(filesIn(workshop.folder)).toEqual(before)
  }
})

test('Identical pictures are stored once', async () => {
  const { workshop } = testWorkshop()
  const twice = `  scenario: toolkit-session\n  pictures:\n    one: rar\n    two: rar\n`
  await capturePost(planWith(twice, false), false, workshop)
  const files = [...filesIn(workshop.folder).keys()]
  expect(files.filter((file) => file.startsWith('pictures/')).length).toBe(4)
})

test('What no record names goes, and nothing goes while a record cannot be read', async () => {
  const { workshop } = testWorkshop()
  await capturePost(planWith(three, false), false, workshop)
  const before = [...filesIn(workshop.folder).keys()]
  writeFileSync(join(workshop.folder, 'pictures/.0123.webp.unfinished'), 'half')
  writeFileSync(join(workshop.folder, 'pictures/0123456789abcdef.webp'), 'old')
  expect(removeOrphans(workshop.folder, ['a-post'])).toBe(2)
  expect([...filesIn(workshop.folder).keys()]).toEqual(before)
  writeFileSync(join(workshop.folder, 'posts/other.json'), '{')
  expect(() => removeOrphans(workshop.folder, ['a-post'])).toThrow('posts/other.json is no JSON')
  expect(() => everyRecord(workshop.folder)).toThrow('Bring it back as it was committed')
  rmSync(join(workshop.folder, 'posts/other.json'))
  expect(removeOrphans(workshop.folder, [])).toBeGreaterThan(0)
  expect([...filesIn(workshop.folder).keys()]).toEqual([])
})
