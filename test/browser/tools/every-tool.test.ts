import board from '../../../docs/rap/data/engagement.json' with { type: 'json' }
import guide from '../../../docs/rap/data/interview.json' with { type: 'json' }
import levels from '../../../docs/rap/data/levels.json' with { type: 'json' }
import { pages } from '../../../design-history/tools/all.ts'
import { emptyRecord, withoutAnswers } from '../../../design-history/tools/record/record.ts'
import { sample } from '../../support/seed.ts'
import { expectSound, scrollsSideways } from '../support/axe.ts'
import {
  agreed,
  each,
  questions,
  questionsAnswered,
  readinessItems,
} from '../support/engagement.ts'
import {
  enter,
  entry,
  expect,
  expectNotice,
  expectStatus,
  goTo,
  load,
  loadAll,
  press,
  save,
  slot,
  test,
  today,
  undo,
} from '../support/tools.ts'
import type { Page } from '@playwright/test'
import type { EngagementRecord } from '../../../design-history/tools/record/record.ts'
import type { Tool } from '../../../design-history/tools/tool.ts'

const requirements = levels.levels.flatMap((level) => level.requirements)
const activities = board.phases.flatMap((phase) => [...phase.activities, ...phase.additions])
const interviewed = guide.parts.flatMap((part) => part.questions)

/** Words that would be something else if a page took them for HTML, and one too long for a line. */
const odd = `<img src=x onerror=alert(1)> & “${'W'.repeat(300)}”\n=1+1\n\nAnd more`

/** Something in every tool, with odd words wherever people write their own. */
const filled: EngagementRecord = {
  answers: {
    ...agreed,
    ...questionsAnswered,
    ...each(
      Object.keys(agreed).filter((key) => key.startsWith('about.')),
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
    'question.environment.finds-out': odd,
    'levels.readme.evidence': odd,
    'readiness.platform.state': 'not-yet',
    'readiness.platform.note': odd,
    'support.morale.note': odd,
    'support.reason': odd,
    'support.agreed-by': odd,
    'activity.hear-about-rap.state': 'done',
    'activity.pair-analysts.note': odd,
    'activity.pair-analysts.owner': odd,
    'activity.pair-analysts.output': odd,
    'exit.start-date-agreed': 'yes',
    'agreement.terms': odd,
    'interview.1.interviewee': odd,
    'interview.1.words.role': `> ${odd}`,
    'interview.1.time.warm-up.spent': '4000',
    'scoping.title': odd,
    'scoping.author': odd,
    'capacity.full-at-once': '3',
    'gone.x': odd,
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
    const text = localStorage.getItem('rap-engagement')
    if (text === null) return { answers: {}, register: [] }
    const { answers, register } = JSON.parse(text) as EngagementRecord
    return { answers, register }
  })

/** Most pages of tools are looked at filled and on a phone only, unless everything is. */
const alsoEmpty = sample(pages, 2, 'empty tools')
const alsoWide = sample(pages, 1, 'tools on a desktop')

for (const tool of pages) {
  test(`Nothing is inaccessible in ${tool.title}, empty or filled, and words stay words`, async ({
    openTool,
  }) => {
    const page = await openTool(tool.id, { width: 375 })
    await expectStatus(page, statusOf(tool, emptyRecord))
    if (alsoEmpty.includes(tool)) await expectSound(page, 'empty')
    await loadAll(page, filled.answers, filled.register)
    await expectStatus(page, statusOf(tool, filled))
    await expect(page.locator('img[src=x]')).toHaveCount(0)
    await expectSound(page, 'filled')
    await page.setViewportSize({ width: 1280, height: 800 })
    await expect.poll(() => scrollsSideways(page)).toBe(false)
    if (alsoWide.includes(tool)) await expectSound(page, 'filled, on a desktop')
  })
}

test('What is cleared in a tool comes back, and all that is saved is loaded on another device', async ({
  openTool,
}) => {
  const page = await openTool('file')
  await loadAll(page, filled.answers, filled.register)
  // What nothing asks for any more stays as well
  await expect(slot(page, 'strange').locator('dd')).toContainText(['<img src=x onerror=alert(1)>'])
  for (const tool of pages) {
    await goTo(page, tool.id)
    await expectStatus(page, statusOf(tool, filled))
    await press(page, tool.id === 'file' ? 'Clear everything' : 'Clear this page')
    await expectNotice(page, `Cleared what was entered here: ${tool.title}.`)
    const left = cleared(tool, filled)
    await expect.poll(() => recordIn(page), tool.id).toEqual(left)
    await expectStatus(page, statusOf(tool, left))
    await undo(page)
    await expectNotice(page, 'What was here before is back.')
    await expectStatus(page, statusOf(tool, filled))
  }
  const { text } = await save(page)

  const other = await openTool('capacity', { width: 375 })
  await enter(other, { 'capacity.people': '9' })
  await load(other, text)
  await expectNotice(other, /Loaded the engagement .* saved on 20 February 2027/s)
  await undo(other)
  await expect(entry(other, 'capacity.people')).toHaveValue('9')
  await expect(entry(other, 'capacity.full-at-once')).toHaveValue('')
  await load(other, text)
  await expect(entry(other, 'capacity.full-at-once')).toHaveValue('3')
  for (const tool of pages) {
    await goTo(other, tool.id)
    await expectStatus(other, statusOf(tool, filled))
  }
  const again = await save(other)
  expect(again.text).toBe(text)
})

/** A form of a tool on paper: how many of each part are there, and what is not. */
interface Sheet {
  readonly parts: Readonly<Record<string, number>>
  readonly without?: readonly string[]
}

const visible = (page: Page, part: string) => page.locator(part).filter({ visible: true })

async function expectSheet(page: Page, { parts, without = [] }: Sheet): Promise<void> {
  for (const [part, count] of Object.entries(parts)) {
    await expect(visible(page, part), part).toHaveCount(count)
  }
  for (const part of ['[data-toolbar]', ...without]) {
    await expect(visible(page, part), part).toHaveCount(0)
  }
}

const blank: Readonly<Record<string, Sheet>> = {
  file: { parts: { '[name^="about."]': 8, '.app-tool-progress': 0 } },
  levels: {
    parts: {
      fieldset: requirements.length + 1,
      textarea: requirements.length,
      'text=Level reached: none / Baseline / Silver / Gold': 1,
    },
  },
  readiness: { parts: { fieldset: readinessItems.length, textarea: readinessItems.length } },
  questions: {
    parts: {
      '.app-question': questions.length,
      '.app-question textarea': questions.length,
      '[id$=-finds-out]': questions.length,
    },
    without: ['.app-questions-open'],
  },
  'scoping-note': {
    parts: { '[data-slot=note] h3': 10, '.app-note__room': 10 },
    without: ['[data-note-buttons]'],
  },
  // A note for each, why, and who agreed it
  'support-model': {
    parts: {
      '.app-tool-item fieldset': 7,
      textarea: 9,
      '[data-slot=lean] tbody': 7,
      'text=/^Signed by the team lead:/': 1,
    },
  },
  engagement: {
    parts: {
      '[data-activity]': activities.length,
      '[data-activity] [id$=-owner]': activities.length,
    },
    without: ['[data-filters]'],
  },
  agreement: {
    parts: { '.app-agreement__line': 21, '.app-agreement__sign': 4 },
    without: ['[data-missing]', '[data-settle]'],
  },
  interview: {
    parts: {
      '.app-interview-part h2': guide.parts.length,
      '.app-interview-question textarea': interviewed.length - 1,
      '[name="interview.1.consent"]': 2,
    },
    // Buttons that do nothing would only be in the way
    without: ['[data-whole-clock]', '.app-tool__form button'],
  },
  register: {
    parts: { '[data-blank] thead th': 8, '[data-blank] tbody tr': 12 },
    without: ['.app-tool__form button'],
  },
  capacity: { parts: { '[data-slot=result] .app-tool-blank': 4, '#capacity-people': 1 } },
}

test('Without JavaScript every tool is a form to print and fill in by hand', async ({
  openTool,
}) => {
  const page = await openTool('file', { javaScript: false })
  for (const { id } of pages) {
    await goTo(page, id)
    const { parts, without = [] } = blank[id] ?? { parts: {} }
    await expect(page.getByText('JavaScript is off or did not load')).toBeVisible()
    await expectSheet(page, { parts: {}, without })
    await page.emulateMedia({ media: 'print' })
    await expectSheet(page, { parts, without })
    await page.emulateMedia({ media: 'screen' })
  }
})

/** What is on paper once something was entered, and what only makes sense on a screen. */
const onPaper: Readonly<Record<string, Sheet>> = {
  file: { parts: { '[name^="about."]': 8 } },
  levels: { parts: { textarea: requirements.length, '[data-slot=result] table': 2 } },
  readiness: { parts: { textarea: readinessItems.length, '[data-slot=verdict] li': 1 } },
  questions: {
    parts: {
      '.app-question textarea': questions.length,
      // Room for who finds out, unless it is answered
      '.app-question__finds-out': 2,
    },
    without: ['.app-questions-open'],
  },
  'scoping-note': {
    parts: { '[data-slot=note]': 1 },
    without: ['h1', '[data-note-buttons]', '#top-of-the-note'],
  },
  'support-model': { parts: { textarea: 9, '[data-slot=lean]': 1, '[data-slot=decision]': 1 } },
  engagement: {
    parts: { '[data-activity]': activities.length, '#activity-pair-analysts-note': 1 },
    without: ['[data-filters]', '#activity-pair-analysts-owner'],
  },
  agreement: {
    parts: { '.app-agreement__sign': 4 },
    without: ['[data-missing]', '[data-settle]', '[data-odd]', '#agreement-terms'],
  },
  interview: {
    parts: { '.app-interview-question': interviewed.length },
    without: ['[data-interviews]', '[data-whole-clock]', '.app-clock__buttons button'],
  },
  register: {
    parts: { '[data-slot=table] table': 1, 'svg.app-bars': 1 },
    without: ['[data-blank]', '[data-remove]', '#register-show'],
  },
  capacity: { parts: { '#capacity-people': 1, '.app-years': 1 } },
}

test('On paper stands all that was entered, and nothing that can only be pressed', async ({
  openTool,
}) => {
  const page = await openTool('file')
  await loadAll(page, filled.answers, filled.register)
  for (const { id } of pages) {
    await goTo(page, id)
    await expect(page.locator('[data-toolbar]')).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expectSheet(page, onPaper[id] ?? { parts: {} })
    // A long note is not cut off
    const cut = () =>
      page
        .locator('textarea')
        .evaluateAll(
          (fields) => fields.filter((one) => one.scrollHeight > one.clientHeight + 1).length,
        )
    await expect.poll(cut, id).toBe(0)
    await page.emulateMedia({ media: 'screen' })
  }
})
