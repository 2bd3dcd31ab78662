/** An appointment that is in Delius already when a scenario starts. */
export interface Booked {
  /** When it starts: a rule such as "next Tuesday 10am". */
  readonly at: string
  readonly minutes: number
  /** The code of the type of contact. */
  readonly type: string
  readonly location: string | null
}

/**
 * One part of a walk: a page to look at or, with answers, a journey to go through from its first
 * page to its end, or `until` a page. An answer may have gaps: `{session date}`, `{session time}`.
 */
export interface Leg {
  readonly opens: string
  readonly answers?: Readonly<Record<string, string>>
  readonly until?: string
}

/**
 * A named starting point for research and for pictures: a person, the version of the journey, the
 * moment that the clock shows (YYYY-MM-DDTHH:MM, or null for the real time), the page that opens,
 * and the task in a participant's words. Dates are rules, worked out when it starts: the task says
 * `{gap}` for those of `dates` that it names.
 */
export interface Scenario {
  readonly id: string
  readonly title: string
  readonly shows: string
  readonly crn: string
  readonly version: string
  readonly now: string | null
  readonly opens: string
  readonly dates?: Readonly<Record<string, string>>
  readonly booked?: readonly Booked[]
  readonly task: string
  /** How somebody does the task: pictures and copies are made along it. */
  readonly walk: readonly Leg[]
}
