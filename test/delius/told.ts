import { aContact, anNsi } from './samples.ts'
import type { Arranged } from '../../app/delius/arrange.ts'
import type { Event } from '../../app/delius/events.ts'
import type { Recorded } from '../../app/delius/record-outcome.ts'
import type { Cancelled } from '../../app/delius/rearrange.ts'

/** What Delius did, in lines, or why it refused. */
export function told(done: Arranged | Cancelled | Recorded): readonly string[] {
  if (done.done) return done.events.flatMap(inLines)
  return [
    [
      'refused',
      ...('refused' in done ? [done.refused] : []),
      ...('faults' in done ? done.faults : []),
      ...('with' in done ? [`with ${done.with.id}`] : []),
    ].join(', '),
  ]
}

/** What is done, and what is then otherwise than before, or than in the sample. */
function inLines(event: Event): readonly string[] {
  const kind = `${event.kind}${event.at === '2021-10-06T09:00' ? '' : ` at ${event.at}`}`
  if (event.kind === 'nsi created') return [`${kind}: ${unlike(anNsi(), event.nsi)}`]
  const link = 'link' in event && event.link ? [`link: ${unlike({}, event.link)}`] : []
  if ('contacts' in event)
    return [...event.contacts.map((one) => `${kind}: ${unlike(aContact(), one)}`), ...link]
  return [`${kind}: ${unlike(event.before, event.contact)}`, ...link]
}

const unlike = (base: object, value: object) =>
  Object.entries(value)
    .filter(([key, one]) => JSON.stringify(Reflect.get(base, key)) !== JSON.stringify(one))
    .map(([key, one]) => `${key} ${typeof one === 'object' ? JSON.stringify(one) : String(one)}`)
    .join(', ')
