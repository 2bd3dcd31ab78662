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
 * A named starting point for research and for pictures: a person, the version of the journey, the
 * moment that the clock shows (YYYY-MM-DDTHH:MM, or null for the real time), the page that opens,
 * and the task in a participant's words. Dates are rules, worked out when it starts: the task says
 * `{gap}` for each of `dates`.
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
}
