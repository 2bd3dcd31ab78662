import { addDays, dateOf, weekdayOf } from './dates.ts'
import { timeFromText } from './times.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/**
 * The moment that a rule in words means, YYYY-MM-DDTHH:MM, or undefined if it means none:
 * "today 3pm", "tomorrow 9:30am", "next Tuesday 10am" (the first after today), "Tuesday in 2 weeks
 * 10am" (a week after next Tuesday), "in 3 days 9am", "last Monday 2pm" (the last before today),
 * "3 days ago 9am". At most 999 days and 99 weeks. `now` is YYYY-MM-DDTHH:MM; the time of day that
 * it says makes no difference.
 */
export function momentOf(rule: string, now: string): string | undefined {
  const parts = /^(.+) (\S+)$/.exec(rule.trim())
  const time = timeFromText(parts?.[2] ?? '')
  const date = dayOf(parts?.[1] ?? '', dateOf(now))
  return time !== undefined && date !== undefined ? `${date}T${time}` : undefined
}

function dayOf(words: string, today: string): string | undefined {
  if (words === 'today') return today
  if (words === 'tomorrow') return addDays(today, 1)
  const days = /^in (\d{1,3}) days?$/.exec(words)
  if (days) return addDays(today, Number(days[1]))
  const ago = /^(\d{1,3}) days? ago$/.exec(words)
  if (ago) return addDays(today, -Number(ago[1]))
  const weeks = /^(\w+) in ([1-9]\d?) weeks?$/.exec(words)
  if (weeks) return shift(nextWeekday(weeks[1] ?? '', today), 7 * (Number(weeks[2]) - 1))
  const near = /^(next|last) (\w+)$/.exec(words)
  if (near?.[1] === 'next') return nextWeekday(near[2] ?? '', today)
  // The last one before today is a week before the first one from today on.
  if (near) return shift(nextWeekday(near[2] ?? '', addDays(today, -1)), -7)
  return undefined
}

function nextWeekday(name: string, today: string): string | undefined {
  const wanted = weekdays.indexOf(name)
  if (wanted < 0) return undefined
  const days = (wanted - weekdayOf(today) + 7) % 7
  return addDays(today, days === 0 ? 7 : days)
}

function shift(date: string | undefined, days: number): string | undefined {
  return date === undefined ? undefined : addDays(date, days)
}
