const dayLength = 24 * 60 * 60 * 1000

/** Gives the day a number of days after another, or before it for fewer than none. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10)
}

/** Gives the day of the week, from 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7
}
