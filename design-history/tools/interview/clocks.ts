import { render } from 'lit-html'

import { parts } from './guide.ts'
import { openInterview } from './kept.ts'
import { momentsBetween } from './moments.ts'
import { partClock, wholeClock } from './timer-views.ts'
import { paused, setTo, started, timesOf } from './timing.ts'
import type { EngagementRecord } from '../record/record.ts'
import type { ToolPage } from '../tool.ts'
import type { ClockActions } from './timer-views.ts'
import type { PartTime } from './timing.ts'

/** Brings the clocks of the page to life: one for each part, and one for the whole interview. */
export function startClocks({ root, store, now }: ToolPage): void {
  const whole = root.querySelector<HTMLElement>('[data-whole-clock]')
  const said = root.querySelector<HTMLElement>('[data-said]')
  let reset: { readonly number: number; readonly part: string; readonly spent: number } | undefined
  let shown: { readonly number: number; readonly times: readonly PartTime[] } | undefined
  let ticking: ReturnType<typeof setInterval> | undefined

  const change = (how: (record: EngagementRecord, number: number) => EngagementRecord) =>
    store.update((record) => how(record, openInterview(record)))
  const pause = () => change((record, number) => paused(record, number, now()))
  const actionsFor = (number: number, { part, spent }: PartTime): ClockActions => ({
    pause,
    start: () => {
      reset = undefined
      change((record) => started(record, number, part, now()))
    },
    reset: () => {
      reset = { number, part, spent }
      change((record) => setTo(record, number, part))
    },
    unreset: reset?.part === part && reset.number === number ? () => unreset(reset) : undefined,
  })
  const unreset = (last: typeof reset) => {
    reset = undefined
    if (last) change((record) => setTo(record, last.number, last.part, last.spent))
  }

  const show = () => {
    const number = openInterview(store.record())
    const times = timesOf(store.record(), number, now())
    for (const part of parts) {
      const place = root.querySelector<HTMLElement>(`[data-clock-of="${part.id}"]`)
      const time = times.find((each) => each.part === part.id)
      if (place && time) render(partClock(part, time, actionsFor(number, time)), place)
    }
    if (whole) render(wholeClock(times, pause), whole)
    // What went by while the page was away, or in another interview, is no news
    const moments = shown?.number === number ? momentsBetween(shown.times, times) : []
    if (said && moments.length > 0) said.textContent = `${moments.join('. ')}.`
    shown = { number, times }
    tick(times.some(({ running }) => running))
  }
  const tick = (running: boolean) => {
    if (running && ticking === undefined) ticking = setInterval(show, 1000)
    if (running || ticking === undefined) return
    clearInterval(ticking)
    ticking = undefined
  }

  for (const place of root.querySelectorAll('[data-clock-of]')) place.replaceChildren()
  if (whole) whole.hidden = false
  store.onChange(show)
  show()
}
