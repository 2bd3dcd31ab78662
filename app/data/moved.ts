import { addDays } from '../engine/dates.ts'

const date = /^\d{4}-\d\d-\d\d(?=$|T\d\d:\d\d$)/

/**
 * The same data with every date and moment in it so many days later: whatever is written
 * YYYY-MM-DD, alone or with a time. Other texts, and dates inside them, stay.
 */
export function moved<T>(data: T, days: number): T
export function moved(data: unknown, days: number): unknown {
  if (typeof data === 'string') return data.replace(date, (found) => addDays(found, days))
  if (Array.isArray(data)) return data.map((inner: unknown) => moved(inner, days))
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([key, inner]) => [key, moved(inner, days)]))
}
