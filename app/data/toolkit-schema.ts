import { z } from 'zod'

const id = z.string().min(1)
const text = z.string().min(1)
const years = z.number().int().positive()

/** The kinds of offence that toolkits are for, or are not for, and the rest roughly sorted. */
export const OffenceKind = z.enum([
  'acquisitive',
  'violence',
  'partner violence',
  'sexual',
  'extremism',
  'drugs',
  'driving',
  'other',
])

/**
 * Whom a toolkit is meant for, as far as public sources say; null or false where they do not.
 * Ages are in full years: `from` to `to`, and with similar needs up to `stretch`; null is no limit.
 */
export const Fit = z.strictObject({
  sex: z.literal('male').nullable(),
  ages: z.strictObject({ from: years, to: years.nullable(), stretch: years.nullable() }).nullable(),
  offence: OffenceKind.nullable(),
  notOffence: OffenceKind.nullable(),
  afterProgramme: z.boolean(),
})

/** Where a fact about a toolkit is from. `data/toolkit-columns.ts` has the words. */
export const ToolkitSource = z.enum([
  'fri',
  'fri and programmes',
  'fri and suite',
  'e-learning',
  'suite',
  'post',
])

/**
 * What is publicly known about a toolkit under one heading, a line or several, with its source. With
 * a `successor` the fact is about the toolkit of that name, which probably took its place.
 */
export const ToolkitFact = z.strictObject({
  says: z.array(text).min(1),
  source: ToolkitSource,
  successor: text.nullable(),
})

/** The headings under which every toolkit is described. */
export const ToolkitColumn = z.enum([
  'purpose',
  'needs',
  'outcomes',
  'riskScores',
  'who',
  'offences',
  'notFor',
  'completedFirst',
  'learningDisability',
  'literacy',
  'delivery',
  'setting',
  'parts',
  'rarDays',
  'training',
  'delius',
])

/** Where work with a toolkit takes place. */
export const ToolkitSetting = z.enum(['community', 'custody'])

/** The needs that toolkits address. */
export const ToolkitNeed = z.enum([
  'attitudes',
  'emotions and impulses',
  'maturity',
  'peer influence',
  'relationships',
  'social networks',
  'thinking and behaviour',
])

/**
 * A RAR toolkit: the name of the NSI it is recorded as, and its purpose in one line where public
 * sources give one. Not `offered`: the placeholder of teams without toolkits. `facts` has every
 * heading, null where nothing is publicly known; `settings` and `needs` are those of its facts, to
 * look for.
 */
export const Toolkit = z.strictObject({
  id,
  name: text,
  offered: z.boolean(),
  purpose: z.string().nullable(),
  fit: Fit,
  settings: z.array(ToolkitSetting),
  needs: z.array(ToolkitNeed),
  facts: z.record(ToolkitColumn, ToolkitFact.nullable()),
})

export type OffenceKind = z.infer<typeof OffenceKind>
export type ToolkitSource = z.infer<typeof ToolkitSource>
export type ToolkitFact = Readonly<z.infer<typeof ToolkitFact>>
export type ToolkitColumn = z.infer<typeof ToolkitColumn>
export type ToolkitSetting = z.infer<typeof ToolkitSetting>
export type ToolkitNeed = z.infer<typeof ToolkitNeed>
export type Toolkit = Readonly<z.infer<typeof Toolkit>>
