import board from '../../../docs/rap/data/engagement.json' with { type: 'json' }
import guide from '../../../docs/rap/data/interview.json' with { type: 'json' }
import levels from '../../../docs/rap/data/levels.json' with { type: 'json' }
import { pages } from '../../../design-history/tools/all.ts'
import { withoutAnswers } from '../../../design-history/tools/record/record.ts'
import { sample } from '../../support/seed.ts'
import * as records from '../../tools/records.ts'
import { expectSound, scrollsSideways } from '../support/axe.ts'
import { expect, test, today } from '../support/tools.ts'
import type { Page } from '@playwright/test'
import type { EngagementRecord } from '../../../design-history/tools/record/record.ts'
import type { Tool } from '../../../design-history/tools/tool.ts'
import type { ToolPage } from '../support/tools.ts'

const { each, questions, readinessItems } = records
const requirements = levels.levels.flatMap((level) => level.requirements)
const activities = board.phases.flatMap((phase) => [...phase.activities, ...phase.additions])
const interviewed = guide.parts.flatMap((part) => part.questions)

/** Words that would be something else if a page took them for HTML, and one too long for a line. */
const odd = `<img src=x onerror=alert(1)> & “${'W'.repeat(300)}”\n=1+1\n\nAnd more`

/** Something in every tool, with odd words wherever people write their own. */
const filled: EngagementRecord = {
  answers: {
    ...records.agreed,
    ...records.questionsAnswered,
    ...each(
      Object.keys(records.agreed).filter((key) => key.startsWith('about.')),
      odd,
    ),
    ...each(
      questions.slice(0, 12).map(({ id }) => `question.${id}`),
      odd,
    ),
    ...each(
      requirements.slice(0, 5).map(({ id }) => `levels.${id}.state`),
      'done',
    ),
    ...each(
      [
        ...['question.environment.finds-out', 'levels.readme.evidence', 'readiness.platform.note'],
        ...['support.morale.note', 'support.reason', 'support.agreed-by', 'agreement.terms'],
        ...['note', 'owner', 'output'].map((part) => `activity.pair-analysts.${part}`),
        ...['interview.1.interviewee', 'scoping.title', 'scoping.author', 'gone.x'],
      ],
      odd,
    ),
    'question.which-support-model': 'rap-team-leads',
    'readiness.platform.state': 'not-yet',
    'activity.hear-about-rap.state': 'done',
    'exit.start-date-agreed': 'yes',
    'interview.1.words.role': `> ${odd}`,
    'interview.1.time.warm-up.spent': '4000',
    'capacity.full-at-once': '3',
  },
  register: [
    { id: 'a', publication: 'Births', 'target-level': 'silver', 'achieved-level': 'baseline' },
    // Rows that somebody made by hand
    {},
    { id: 'a', publication: 'Deaths', 'pipeline-risk': 'very high', '</td><script>': odd },
    { id: 'b', publication: odd, 'target-level': 'gold', blocker: odd },
  ],
}

const statusOf = (tool: Tool, record: EngagementRecord) =>
  tool.status?.(record, today) ?? tool.progress(record)

const cleared = (tool: Tool, record: EngagementRecord): EngagementRecord => {
  const rest = withoutAnswers(record, tool.asks)
  return tool.cleared ? tool.cleared(rest) : rest
}

/** What the browser keeps of the engagement. */
const recordIn = (page: Page) =>
  page.evaluate(() => {
    const { answers = {}, register = [] } = JSON.parse(
      localStorage.getItem('rap-engagement /') ?? '{}',
    ) as Partial<EngagementRecord>
    return { answers, register }
  })

const withoutSpace = (words: string) => words.replaceAll(/\s+/g, '')

/** The parts of a page that are worked out are those of its tool, and say of a record what they do. */
async function expectSlots(page: Page, tool: Tool, record: EngagementRecord): Promise<void> {
  const parts = () =>
    page
      .locator('[data-slot]')
      .evaluateAll((slots) =>
        slots.map((slot) => [
          slot.getAttribute('data-slot'),
          slot.textContent.replaceAll(/\s+/g, ''),
        ]),
      )
  const wanted = records.slotsOf(tool, Object.keys(tool.slots), { record, today })
  const words = Object.entries(wanted).map(([name, each]) => [name, withoutSpace(each)])
  await expect
    .poll(async () => Object.fromEntries(await parts()) as unknown, tool.id)
    .toEqual(Object.fromEntries(words))
}

/** Every control of a page shows what was entered under its key; a field of one line has no others. */
async function expectEntries(page: Page, tool: Tool): Promise<void> {
  const shown = await page.locator('[data-tool] [name*="."]').evaluateAll((controls) =>
    controls.flatMap((control) => {
      const { name, value, type, checked } = control as HTMLInputElement
      const isShown = checked || !['checkbox', 'radio'].includes(type)
      return isShown ? [[name, value.replaceAll(/\s+/g, '')]] : []
    }),
  )
  const own = Object.entries(filled.answers).filter(([key]) =>
    tool.id === 'file' ? key.startsWith('about.') : tool.asks(key) && !key.includes('.time.'),
  )
  const entries = own.map(([key, entry]) => [key, withoutSpace(entry)])
  const wanted = Object.fromEntries(entries) as Readonly<Record<string, string>>
  expect(Object.fromEntries(shown) as object).toMatchObject(wanted)
}

/** Most pages of tools are looked at filled and on a phone only, unless everything is. */
const alsoEmpty = sample(pages, 2, 'empty tools')
const alsoWide = sample(pages, 1, 'tools on a desktop')

for (const tool of pages) {
  test(`Nothing is inaccessible in ${tool.title}, which shows what was entered and what comes of it`, async ({
    openTool,
  }) => {
    if (alsoEmpty.includes(tool)) {
      await expectSound((await openTool(tool.id, { width: 375 })).page, 'empty')
    }
    const { page, status } = await openTool(tool.id, { width: 375, ...filled })
    await expect(status).toHaveText(statusOf(tool, filled))
    await expectSlots(page, tool, filled)
    await expectEntries(page, tool)
    await expectSound(page, 'filled')
    await page.setViewportSize({ width: 1280, height: 800 })
    await expect.poll(() => scrollsSideways(page)).toBe(false)
    if (alsoWide.includes(tool)) await expectSound(page, 'filled, on a desktop')
  })
}

test('What is cleared in a tool comes back, and all that is saved is loaded on another device', async ({
  openTool,
}) => {
  const here = await openTool('file', filled)
  for (const tool of pages) {
    await here.goTo(tool.id)
    await here.press(tool.id === 'file' ? 'Clear everything' : 'Clear this page')
    await expect(here.notice).toContainText(`Cleared what was entered here: ${tool.title}.`)
    const left = cleared(tool, filled)
    await expect.poll(() => recordIn(here.page), tool.id).toEqual(left)
    await expect(here.status).toHaveText(statusOf(tool, left))
    await here.undo()
    await expect(here.notice).toContainText('What was here before is back.')
    await expect(here.status).toHaveText(statusOf(tool, filled))
  }
  const { text } = await here.save()

  const there = await openTool('capacity', { width: 375 })
  await there.enter({ 'capacity.people': '9' })
  await there.load(text)
  await expect(there.notice).toContainText(/Loaded the engagement .* saved on 20 February 2027/s)
  await there.undo()
  await expect(there.entry('capacity.people')).toHaveValue('9')
  await expect(there.entry('capacity.full-at-once')).toHaveValue('')
  await there.load(text)
  await expect(there.entry('capacity.full-at-once')).toHaveValue('3')
  expect(await there.save()).toMatchObject({ text })
})

/** What can only be pressed, or says what to enter: on paper, or without a script, it is in the way. */
const onlyOnScreen = [
  ...['[data-toolbar]', '[data-note-buttons]', '[data-filters]', '[data-interviews]'],
  ...['[data-whole-clock]', '.app-questions-open', '#register-show'],
  ...['[data-missing]', '[data-settle]', '[data-odd]'],
].join(', ')

/** How many of some parts of a tool can be seen. */
type Parts = Readonly<Record<string, number>>

async function expectParts(tool: ToolPage, parts: Parts): Promise<void> {
  for (const [part, count] of Object.entries({ [onlyOnScreen]: 0, ...parts })) {
    await expect(tool.visible(part), part).toHaveCount(count)
  }
}

const [items, asked, all] = [readinessItems.length, questions.length, requirements.length]
const levelReached = 'text=Level reached: none / Baseline / Silver / Gold'

const blank: Readonly<Record<string, Parts>> = {
  file: { '[name^="about."]': 8, '.app-tool-progress': 0 },
  levels: { fieldset: all + 1, textarea: all, [levelReached]: 1 },
  readiness: { fieldset: items, textarea: items },
  questions: { '.app-question textarea': asked, '[id$=-finds-out]': asked },
  'scoping-note': { '[data-slot=note] h3': 10, '.app-note__room': 10 },
  // A note for each, why, and who agreed it
  'support-model': {
    ...{ '.app-tool-item fieldset': 7, textarea: 9, '[data-slot=lean] tbody': 7 },
    'text=/^Signed by the team lead:/': 1,
  },
  engagement: {
    ...{ '[data-activity]': activities.length, '[data-activity] [id$=-owner]': activities.length },
    'text=/Due:\\s*Who: Both teams/': 10,
  },
  agreement: { '.app-agreement__line': 21, '.app-agreement__sign': 4 },
  interview: {
    '.app-interview-part h2': guide.parts.length,
    '.app-interview-question textarea': interviewed.length - 1,
    '[name="interview.1.consent"]': 2,
  },
  register: { '[data-blank] thead th': 8, '[data-blank] tbody tr': 12 },
  capacity: { '[data-slot=result] .app-tool-blank': 4, '#capacity-people': 1 },
}

test('Without JavaScript every tool is a form to print and fill in by hand', async ({
  openTool,
}) => {
  const tool = await openTool('file', { javaScript: false })
  for (const { id } of pages) {
    await tool.goTo(id)
    await expect(tool.page.getByText('JavaScript is off or did not load')).toBeVisible()
    // Buttons that do nothing would only be in the way
    await expectParts(tool, { '.app-tool__form button': 0 })
    await tool.page.emulateMedia({ media: 'print' })
    await expectParts(tool, { '.app-tool__form button': 0, ...blank[id] })
    await tool.page.emulateMedia({ media: 'screen' })
  }
})

/** What is on paper once something was entered. */
const onPaper: Readonly<Record<string, Parts>> = {
  file: { '[name^="about."]': 8 },
  levels: { textarea: all, '[data-slot=result] table': 2 },
  readiness: { textarea: items, '[data-slot=verdict] li': 1 },
  // Room for who finds out, unless it is answered
  questions: { '.app-question textarea': asked, '.app-question__finds-out': 2 },
  'scoping-note': { '[data-slot=note]': 1, 'h1, #top-of-the-note': 0 },
  'support-model': { textarea: 9, '[data-slot=lean], [data-slot=decision]': 2 },
  engagement: {
    ...{ '[data-activity]': activities.length, '#activity-pair-analysts-note': 1 },
    '#activity-pair-analysts-owner': 0,
  },
  agreement: { '.app-agreement__sign': 4, '#agreement-terms': 0 },
  interview: { '.app-interview-question': interviewed.length, '.app-clock__buttons button': 0 },
  register: {
    ...{ '[data-slot=table] table': 1, 'svg.app-bars': 1, '[data-blank], [data-remove]': 0 },
  },
  capacity: { '#capacity-people': 1, '.app-years': 1 },
}

test('On paper stands all that was entered, and nothing that can only be pressed', async ({
  openTool,
}) => {
  const tool = await openTool('file', filled)
  for (const { id } of pages) {
    await tool.goTo(id)
    await expect(tool.page.locator('[data-toolbar]')).toBeVisible()
    await tool.page.emulateMedia({ media: 'print' })
    await tool.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expectParts(tool, onPaper[id] ?? {})
    // A long note is not cut off
    const cut = () =>
      tool.page
        .locator('textarea')
        .evaluateAll(
          (fields) => fields.filter((one) => one.scrollHeight > one.clientHeight + 1).length,
        )
    await expect.poll(cut, id).toBe(0)
    await tool.page.emulateMedia({ media: 'screen' })
  }
})
