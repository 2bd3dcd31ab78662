import { taskOf } from '../../app/scenarios/start.ts'
import { addressOf } from '../../app/walks/follow.ts'
import { placesOf } from '../../app/walks/places.ts'
import { wayOf } from '../../app/walks/way-of.ts'
import { htmlOf } from './stage.ts'
import type { CheerioAPI } from 'cheerio'
import type { Request } from '../../app/pages/types.ts'
import type { Scenario } from '../../app/scenarios/types.ts'
import type { Place } from '../../app/walks/types.ts'

/**
 * A scenario as a story to read: the task, then each page with what somebody answers or clicks on
 * it. Of questions it has what is good to know before one answers, and in the end what was done.
 */
export function storyOf(scenario: Scenario, now: string): readonly string[] {
  const places = placesOf(wayOf(scenario, now)).filter(({ state }) => state === 'opened')
  const appointments = scenario.walk.filter(({ opens }) => /appointments\/\d+$/.test(opens))
  const cards = appointments.map(({ opens }) => `.app-log__card:has([href="${opens}"])`)
  const parts = { ...partsOf, ...(cards.length > 0 ? { 'activity-log': cards.join(', ') } : {}) }
  return [
    scenario.title,
    taskOf(scenario, scenario.now ?? now),
    ...places.flatMap((place, index) => {
      const $ = readable(place)
      const said = saidOn($, place, parts)
      const way = wayOn($, places[index + 1])
      const title = `# ${place.shown.model.title}`
      return said.length === 0 ? [[title, ...way].join(' ')] : [title, ...said, ...way]
    }),
  ]
}

/** The page without what only a screen reader says or somebody has to open, its words apart. */
function readable({ shown }: Place): CheerioAPI {
  const $ = htmlOf(shown)
  $('main').find('.govuk-visually-hidden, details').remove()
  $('main *').before(' ').after(' ')
  return $
}

const whole = 'h2, h3, p, li, tr, .govuk-summary-list__row, .govuk-panel, .govuk-inset-text'

const goodToKnow = '.govuk-inset-text, .govuk-warning-text__text, tbody tr, p'

/** What a story has of these pages. */
const partsOf: Readonly<Record<string, string>> = {
  appointment: `.govuk-tag, ${rowsOf(['RAR activity', 'Complied', 'Enforcement', 'Notes'])}`,
  schedule: 'tbody tr, p',
  compliance: '.app-status',
  'activity-log': '.app-log__filters li',
  sentence: '.govuk-summary-list__row:contains("completed")',
  compare: '#results, table:first tbody th',
  'check-answers': '.govuk-inset-text, .govuk-warning-text__text',
  confirmation: 'none',
  'in-delius': 'section h2, section h3, section p, tbody tr',
}

function rowsOf(labels: readonly string[]): string {
  return labels.map((label) => `.govuk-summary-list__row:has(dt:contains("${label}"))`).join(', ')
}

function saidOn($: CheerioAPI, { page, shown }: Place, parts: typeof partsOf): readonly string[] {
  const ofJourney = shown.view === 'journey/question' ? goodToKnow : whole
  const selector = parts[page] ?? (shown.view.startsWith('journey/') ? ofJourney : 'none')
  const chosen = $('main input:checked')
    .map((_, one) => $(one).attr('id'))
    .toArray()
  return [
    ...$('main')
      .find(selector)
      .toArray()
      .filter((part) => $(part).parents(selector).length === 0)
      .map((part) => wordsOf($(part).text())),
    ...chosen.map((id) => `(chosen already: ${wordsOf($(`label[for="${id}"]`).text())})`),
  ].filter((words) => words !== '')
}

/** How somebody comes from a page to the next. */
function wayOn($: CheerioAPI, to: Place | undefined): readonly string[] {
  const request = to?.requests.at(-1)
  if (!request) return []
  if (request.method === 'POST') return [`> ${answersOf($, request).join(', ')}`]
  const address = addressOf(request)
  const link = $(`a[href="${address}"]`).first()
  return [link.length > 0 ? `> follows ‘${wordsOf(link.text())}’` : `> opens ${address}`]
}

/** What is typed, and the options that are chosen in the words of the page. */
function answersOf($: CheerioAPI, { form }: Request): readonly string[] {
  const answers = Object.entries(form).flatMap(([name, value]) => {
    if (typeof value !== 'string' || value === '') return []
    const controls = $(`main [name="${name}"]`)
    const radio = controls.filter(`[type=radio][value="${value}"]`)
    const option = controls.find(`option[value="${value}"]`)
    const control = radio.length > 0 ? radio : controls
    const label = wordsOf($(`label[for="${control.attr('id') ?? ''}"]`).text())
    const hint = wordsOf($(`[id="${control.attr('aria-describedby') ?? ''}"]`).text())
    if (radio.length > 0) return [hint === '' ? label : `${label} (${hint})`]
    return [`${label}: ${wordsOf(option.length > 0 ? option.text() : value)}`]
  })
  return answers.length > 0 ? answers : ['goes on']
}

function wordsOf(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,])/g, '')
    .trim()
}
