/**
 * A named starting point for research and for pictures: a person, the version of the journey, the
 * moment that the clock shows (YYYY-MM-DDTHH:MM, or null for the real time), the page that opens,
 * and the task in a participant's words.
 */
export interface Scenario {
  readonly id: string
  readonly title: string
  readonly shows: string
  readonly crn: string
  readonly version: string
  readonly now: string | null
  readonly opens: string
  readonly task: string
}
