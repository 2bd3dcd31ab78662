import { fixturesOn } from '../data/index.ts'
import { fullName } from '../delius/names.ts'
import { dateOf, shortDate } from '../engine/dates.ts'
import { scenarios } from '../scenarios/index.ts'
import { taskOf } from '../scenarios/start.ts'
import { versionName } from './versions.ts'
import type { Outcome, Visit } from './types.ts'

/** For whoever runs research: every scenario, its task with today’s dates, and one press to start. */
export function scenariosPage({ session, wallClock }: Visit): Outcome {
  const list = scenarios.map((scenario) => {
    const now = scenario.now ?? wallClock
    const person = fixturesOn(dateOf(now)).people.find(({ crn }) => crn === scenario.crn)
    return {
      title: scenario.title,
      shows: scenario.shows,
      person: `${person ? `${fullName(person)}, ` : ''}${scenario.crn}`,
      version: versionName(scenario.version),
      id: scenario.id,
      clock: scenario.now === null ? 'Today' : shortDate(dateOf(scenario.now), ''),
      task: taskOf(scenario, now),
      href: `/scenarios/${scenario.id}`,
      started: scenario.id === session.scenario,
    }
  })
  return {
    kind: 'page',
    status: 200,
    view: 'scenarios',
    model: { title: 'Scenarios', scenarios: list },
  }
}
