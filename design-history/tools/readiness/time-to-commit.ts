import data from '../../../docs/rap/data/time.json' with { type: 'json' }
import { planOf } from '../engagement/plan.ts'
import { inFigures, numberOf } from '../words/numbers.ts'
import type { Line } from '../page/sum-table.ts'
import type { EngagementRecord } from '../record/record.ts'
import type { NumberAsked } from '../words/numbers.ts'

const { courseHours, inHouseHours } = data

/** What the page asks for. The length of the plan stands for weeks that are not entered here. */
function askedOf(record: EngagementRecord): readonly NumberAsked[] {
  return data.questions.map(({ id, ...each }) => ({
    ...each,
    key: `time.${id}`,
    usual: id === 'weeks' ? planOf(record).weeks : each.usual,
  }))
}

/** The time that a team has to find, line by line, or what has to be put right first. */
export type TimeToCommit =
  | {
      readonly lines: readonly Line[]
      readonly sentence: string
      /** All days, and the parts of them for training and for work on the pipeline. */
      readonly days: number
      readonly trainingDays: number
      readonly projectDays: number
    }
  | { readonly problems: readonly { readonly key: string; readonly problem: string }[] }

/** Works out the time of an engagement for a team: training, work on the pipeline, and cover. */
export function timeToCommit(record: EngagementRecord): TimeToCommit {
  const read = askedOf(record).map((each) => ({ key: each.key, ...numberOf(record, each) }))
  const problems = read.flatMap((each) =>
    'problem' in each ? [{ key: each.key, problem: each.problem }] : [],
  )
  if (problems.length > 0) return { problems }
  const value = (id: string) => {
    const found = read.find(({ key }) => key === `time.${id}`)
    return found && 'value' in found ? found.value : 0
  }
  const [learners, newToCode, weeks] = [value('learners'), value('new-to-code'), value('weeks')]
  const [daysAWeek, hoursADay] = [value('days-a-week'), value('hours-a-day')]
  if (newToCode > learners) {
    return {
      problems: [
        {
          key: 'time.new-to-code',
          problem: `People new to code must be no more than the ${learners} who will learn`,
        },
      ],
    }
  }
  const courses = newToCode * courseHours
  const inHouse = learners * inHouseHours
  const training = courses + inHouse
  const trainingDays = training / hoursADay
  const projectDays = learners * weeks * daysAWeek
  const days = trainingDays + projectDays
  return {
    days,
    trainingDays,
    projectDays,
    sentence: `Commit about ${inFigures(days, 0)} days of work: ${inFigures(trainingDays, 0)} of training and ${inFigures(projectDays, 0)} on the pipeline. Somebody else has to keep the present product running for as many days of it as these people do today.`,
    lines: [
      {
        what: 'Courses for people new to code',
        sum: `${newToCode} × ${courseHours} hours`,
        comesTo: `${inFigures(courses)} hours`,
      },
      {
        what: 'In-house material for everyone who learns',
        sum: `${learners} × ${inHouseHours} hours`,
        comesTo: `${inFigures(inHouse)} hours`,
      },
      {
        what: 'Training in days',
        sum: `${inFigures(training)} hours ÷ ${inFigures(hoursADay)} hours a day`,
        comesTo: `${inFigures(trainingDays)} days`,
      },
      {
        what: 'Work on the pipeline',
        sum: `${learners} × ${weeks} weeks × ${inFigures(daysAWeek)} days a week`,
        comesTo: `${inFigures(projectDays)} days`,
      },
      {
        what: 'Time away from usual work, to be covered',
        sum: `${inFigures(trainingDays)} + ${inFigures(projectDays)} days`,
        comesTo: `${inFigures(days)} days`,
      },
      {
        what: 'Cover each week of the engagement',
        sum: `${inFigures(projectDays)} ÷ ${weeks} weeks ÷ 5 days`,
        comesTo: `${inFigures(projectDays / weeks / 5, 2)} full-time people`,
      },
    ],
  }
}
