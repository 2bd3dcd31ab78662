import { load } from 'cheerio'
import levels from '../../docs/rap/data/levels.json' with { type: 'json' }
import questionnaire from '../../docs/rap/data/questionnaire.json' with { type: 'json' }
import readiness from '../../docs/rap/data/readiness.json' with { type: 'json' }
import type { CheerioAPI } from 'cheerio'
import type { TemplateResult } from 'lit-html'
import type { Answers, EngagementRecord, Row } from '../../design-history/tools/record/record.ts'
import type { Tool } from '../../design-history/tools/tool.ts'

/** What somebody has entered, with the rows of the register. */
export function recordOf(answers: Answers, register: readonly Row[] = []): EngagementRecord {
  return { answers, register }
}

/** A date as its three boxes are filled in: onDay('plan.start', '1 3 2027'). */
export function onDay(key: string, date: string): Answers {
  const [day = '', month = '', year = ''] = date.split(' ')
  return { [`${key}.day`]: day, [`${key}.month`]: month, [`${key}.year`]: year }
}

/** The same entry under several keys. */
export function each(keys: readonly string[], entry: string): Answers {
  return Object.fromEntries(keys.map((key) => [key, entry]))
}

/** The items of the readiness checklist. */
export const readinessItems = readiness.groups.flatMap((group) => group.items)

/** Every item of the readiness checklist in one state. */
export function readinessAll(state: string): Answers {
  return Object.fromEntries(readinessItems.map(({ id }) => [`readiness.${id}.state`, state]))
}

/** Every requirement of Baseline is met. */
export const baselineDone: Answers = each(
  (levels.levels[0]?.requirements ?? []).map(({ id }) => `levels.${id}.state`),
  'done',
)

/** The questions before an engagement. */
export const questions = questionnaire.themes.flatMap((theme) => theme.questions)

/** What two leads entered for an engagement that they agree on. */
export const agreed: Answers = {
  ...readinessAll('done'),
  'about.publication': 'Hospital outpatient activity',
  'about.team': 'Outpatient statistics',
  'about.team-lead': 'Head of outpatient statistics',
  'about.product-owner': 'Senior analyst, outpatients',
  'about.rap-lead': 'RAP lead for this team',
  'about.scope': 'The monthly tables and the CSV of the publication, not the dashboard',
  'about.owner-after': 'Head of outpatient statistics, with a senior analyst as deputy',
  'levels.target': 'silver',
  'support.decision': 'rap-team-leads',
  'support.complexity.answer': 'high',
  'support.existing-skill.answer': 'new',
  'support.morale.answer': 'low',
  'support.agreed-by': 'Team lead and RAP lead',
  ...onDay('support.agreed-on', '2 11 2026'),
  'time.learners': '3',
  ...onDay('plan.start', '1 3 2027'),
  'plan.publication-dates': '18/3/2027\n22 April 2027',
  'agreement.terms': 'Wednesdays are kept for pair coding.\nThe dashboard comes later.',
}

/** As long as answers to the questions that a team writes in an hour. */
export const questionsAnswered: Answers = {
  ...each(
    questions.map(({ id }) => `question.${id}`),
    'The analyst team publishes this each month.\nIt takes 2 people about a week, by hand.',
  ),
  'question.which-support-model': 'rap-team-leads',
  'question.which-support-model.why': 'The team is new to code, and the pipeline is complex',
  'question.environment.not-known': 'yes',
  'question.environment.finds-out': 'Product owner',
  'question.environment.by': 'kick-off',
  'question.base-data': 'not known',
}

/** A part of a page as it is drawn, without a browser. */
export function drawn(template: TemplateResult): CheerioAPI {
  return load(markup(template))
}

/** The words of a part of a page. */
export function wordsIn(template: TemplateResult): string {
  const $ = drawn(template)
  $('li, p, td, th, dt, dd').append(' ')
  return $.text().replaceAll(/\s+/g, ' ').trim()
}

/** The words of some parts of the page of a tool, by their names. */
export function slotsOf(
  { slots }: Tool,
  names: readonly string[],
  { record, today = '2027-03-01' }: { readonly record: EngagementRecord; readonly today?: string },
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.map((name) => {
      const part = slots[name]?.(record, today)
      return [name, part ? wordsIn(part) : 'There is no such part']
    }),
  )
}

/** A template, or what lit draws only when something else changes: the last of its values. */
interface Drawn {
  readonly strings?: readonly string[]
  readonly values: readonly (TemplateResult | (() => TemplateResult))[]
}

/** What lit would draw; handlers and what is no word at all leave nothing. */
function markup(value: unknown): string {
  if (Array.isArray(value)) return value.map(markup).join('')
  if (isDrawn(value)) {
    const { strings, values } = value
    if (strings) return strings.map((text, place) => text + markup(values[place])).join('')
    const last = values.at(-1)
    return markup(typeof last === 'function' ? last() : last)
  }
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function isDrawn(value: unknown): value is Drawn {
  return typeof value === 'object' && value !== null && 'values' in value
}
