/**
 * The time that somebody typed, as HH:MM, or undefined.
 * Accepts, in any case and with spaces anywhere, 4pm, 4:00pm, 4.00pm, or a bare hour of the
 * 24-hour clock: 16 is 4pm, 4 is 4am (as in the live service).
 */
export function timeFromText(text: string): string | undefined {
  const compact = text.replaceAll(/\s/g, '').toLowerCase()
  const bareHour = /^(\d{1,2})$/.exec(compact)
  if (bareHour) return clock(Number(bareHour[1]), 0)
  const twelveHour = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)$/.exec(compact)
  if (!twelveHour) return undefined
  const hour = Number(twelveHour[1])
  if (hour < 1 || hour > 12) return undefined
  const minutes = Number(twelveHour[2] ?? 0)
  return clock((hour % 12) + (twelveHour[3] === 'pm' ? 12 : 0), minutes)
}

function clock(hour: number, minutes: number): string | undefined {
  if (hour > 23 || minutes > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** "9am", "9:30am", "12pm" for a time HH:MM. */
export function showTime(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const hour = hours % 12 === 0 ? 12 : hours % 12
  const suffix = hours < 12 ? 'am' : 'pm'
  return minutes === 0 ? `${hour}${suffix}` : `${hour}:${String(minutes).padStart(2, '0')}${suffix}`
}

/** "9am to 9:30am". */
export function showTimes(start: string, end: string): string {
  return `${showTime(start)} to ${showTime(end)}`
}
