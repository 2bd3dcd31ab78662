/** Writes a length of time as a clock does: 3:05, or 1:02:00 from an hour on. */
export function onTheClock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  const two = (number: number) => String(number).padStart(2, '0')
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(seconds % 60)}`
    : `${minutes}:${two(seconds % 60)}`
}

/**
 * Says how much of the time is left, or by how much it is over: 1:40 left, over by 0:30.
 *
 * @param spent - Milliseconds
 */
export function leftOf(minutes: number, spent: number): string {
  // Whole seconds first: what is spent and what is left then add up on the page
  const left = minutes * 60 - Math.floor(spent / 1000)
  return left >= 0 ? `${onTheClock(left * 1000)} left` : `over by ${onTheClock(-left * 1000)}`
}

/** Says whether more time was spent than there is. */
export const isOver = (minutes: number, spent: number): boolean =>
  Math.floor(spent / 1000) > minutes * 60
