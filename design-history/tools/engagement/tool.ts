import { html } from 'lit-html'

import { activitiesOf, phases } from './activities.ts'
import { activityView, checkView, phaseView } from './activity-view.ts'
import { boardOf } from './board.ts'
import { tieFilters } from './filter-page.ts'
import { markWrongFields } from './wrong-fields.ts'
import { planView, problemsBeside } from './plan-view.ts'
import { standingView } from './standing-view.ts'
import { boardInWords } from './words.ts'
import { emptyRecord } from '../record/record.ts'
import type { Slot, Tool } from '../tool.ts'

/** The board of an engagement: its plan, its activities by phase, and the test of each phase. */
export const engagement: Tool = {
  id: 'engagement',
  title: 'Engagement board',
  asks: (key) => /^(?:activity|exit|plan)\./.test(key),
  progress(record) {
    const board = boardOf(record, '')
    const [given, added] = [false, true].map((ours) => {
      const all = board.activities.filter((each) => each.added === ours)
      return `${all.filter(({ state }) => state === 'done').length} of ${all.length}`
    })
    const finished = board.phases.filter((phase) => phase.finished).length
    return `${given} activities and ${added} that we add done, ${finished} of ${board.phases.length} phases finished`
  },
  status: (record, today) => boardInWords(boardOf(record, today)),
  slots: {
    'problem-start': beside('plan.start.'),
    'problem-weeks': beside('plan.weeks'),
    'problem-days-before': beside('plan.days-before'),
    'problem-publication-dates': beside('plan.publication-dates'),
    'problem-days-off': beside('plan.days-off'),
    plan: (record, today) => planView(boardOf(record, today)),
    standing: (record, today) => standingView(boardOf(record, today)),
    ...slotsOf(
      'activity',
      activitiesOf(emptyRecord).map(({ id }) => id),
      (id) => (record, today) => {
        const found = boardOf(record, today).activities.find((each) => each.id === id)
        return found ? activityView(found) : html``
      },
    ),
    ...slotsOf(
      'phase',
      phases.map(({ id }) => id),
      (id) => (record, today) => {
        const found = boardOf(record, today).phases.find((each) => each.id === id)
        return found ? phaseView(found) : html``
      },
    ),
    ...slotsOf(
      'check',
      phases.flatMap(({ exitTest }) => exitTest.checks.map(({ id }) => id)),
      (id) => (record, today) => {
        const checks = boardOf(record, today).phases.flatMap((phase) => phase.checks)
        const found = checks.find((each) => each.id === id)
        return html`${found ? checkView(found, record) : ''}`
      },
    ),
  },
  start(page) {
    tieFilters(page)
    markWrongFields(page)
  },
}

function slotsOf(
  kind: string,
  ids: readonly string[],
  slot: (id: string) => Slot,
): Readonly<Record<string, Slot>> {
  return Object.fromEntries(ids.map((id) => [`${kind}-${id}`, slot(id)]))
}

function beside(begin: string): Slot {
  return (record, today) => {
    const { plan } = boardOf(record, today)
    return html`${problemsBeside([...plan.problems, ...plan.unread], begin)}`
  }
}
