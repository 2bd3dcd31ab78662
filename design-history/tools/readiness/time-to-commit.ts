import { inFigures, numberOf } from '../words/numbers.ts'
import type { EngagementRecord } from '../record/record.ts'
import type { NumberAsked } from '../words/numbers.ts'

/** Hours of courses at one’s own pace for somebody new to code (NHS England: very rough). */
export const courseHours = 15

/** Hours of in-house material on the language and git (NHS England: about). That all learners need them is ours. */
export const inHouseHours = 8

/** What the page asks for, and what it takes where nothing is entered. */
export const asked = {
  learners: {
    key: 'time.learners',
    name: 'People who will learn',
    usual: 3,
    least: 1,
    most: 50,
    whole: true,
  },
  newToCode: {
    key: 'time.new-to-code',
    name: 'People new to code',
    usual: 2,
    least: 0,
    most: 50,
    whole: true,
  },
  weeks: { key: 'time.weeks', name: 'Weeks', usual: 8, least: 1, most: 52, whole: true },
  daysAWeek: { key: 'time.days-a-week', name: 'Days a week', usual: 2, least: 0.5, most: 5 },
  hoursADay: {
    key: 'time.hours-a-day',
    name: 'Hours in a working day',
    usual: 7.5,
    least: 1,
    most: 12,
  },
} as const satisfies Readonly<Record<string, NumberAsked>>

/** A line of the sum: what it is, how it was worked out, and what comes to. */
export interface Line {
  readonly what: string
  readonly sum: string
  readonly comesTo: string
}

/** The time that a team has to find, line by line, or what has to be put right first. */
export type TimeToCommit =
  | { readonly lines: readonly Line[]; readonly sentence: string }
  | { readonly problems: readonly { readonly key: string; readonly problem: string }[] }

/** Works out the time of an engagement for a team: training, work on the pipeline, and cover. */
export function timeToCommit(record: EngagementRecord): TimeToCommit {
  const read = Object.entries(asked).map(([name, each]) => ({
    name,
    key: each.key,
    ...numberOf(record, each),
  }))
  const problems = read.flatMap((each) =>
    'problem' in each ? [{ key: each.key, problem: each.problem }] : [],
  )
  if (problems.length > 0) return { problems }
  const entered = Object.fromEntries(
    read.map((each) => [each.name, 'value' in each ? each.value : 0]),
  )
  const { learners = 0, newToCode = 0, weeks = 0, daysAWeek = 0, hoursADay = 1 } = entered
  if (newToCode > learners) {
    return {
      problems: [
        {
          key: asked.newToCode.key,
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
