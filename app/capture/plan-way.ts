import { serviceVersions } from '../journeys/service-versions.ts'
import { scenarios } from '../scenarios/index.ts'
import { wayOf, wayThrough } from '../walks/way-of.ts'
import type { Leg, Scenario } from '../scenarios/types.ts'
import type { Way } from '../walks/types.ts'
import type { Problem, WrittenPlan } from './front-matter.ts'

/**
 * The way that a plan describes, or what is wrong with it, with `path` inside the plan. A scenario
 * whose clock runs has it stand still at `now`, YYYY-MM-DDTHH:MM.
 */
export function wayFor(plan: WrittenPlan, now: string): Way | Problem {
  const { scenario: id, version, opens } = plan
  if (version !== undefined) {
    if (!serviceVersions.includes(version)) {
      const message = `there is no version ‘${version}’. Write one of ${serviceVersions.join(', ')}`
      return { path: ['version'], message }
    }
    const way = wayThrough(version, now, plan.begins ? [legFrom(plan.begins, plan)] : [])
    return { ...way, opens: opens ?? way.opens }
  }
  const scenario = scenarios.find((one) => one.id === id)
  if (!scenario) {
    const known = scenarios.map((one) => one.id).join(', ')
    return { path: ['scenario'], message: `there is no scenario ‘${id}’. Write one of ${known}` }
  }
  const way = wayOf(scenario, now, legsOf(scenario, plan))
  return { ...way, opens: opens ?? way.opens }
}

/** The walk of the scenario, with its journey begun and answered as the plan says. */
function legsOf({ walk, crn }: Scenario, plan: WrittenPlan): readonly Leg[] {
  const { begins, answers } = plan
  if (begins === undefined && answers === undefined) return walk
  const same = walk.findIndex(({ opens }) => opens === begins)
  const at = same >= 0 ? same : walk.findIndex((leg) => leg.answers !== undefined)
  const planned = walk[at]
  const from = begins ?? planned?.opens ?? `/cases/${crn}/arrange-appointment`
  const leg = planned?.opens === from && !answers ? planned : legFrom(from, plan)
  return at < 0 ? [...walk, leg] : walk.with(at, leg)
}

function legFrom(opens: string, { answers }: WrittenPlan): Leg {
  return { opens, ...(answers ? { answers } : {}) }
}
