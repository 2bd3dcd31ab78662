import type { Form, Request } from '../pages/types.ts'

/** The most that the server reads of a form, in bytes as it is sent. */
const largestForm = 100 * 1024
const mostFields = 200

/** A form of these fields: a name that stands there twice has a list. */
export function formFrom(fields: Iterable<readonly [string, string]>): Form {
  const values = new Map<string, string[]>()
  for (const [name, value] of fields) {
    const before = values.get(name)
    if (before) before.push(value)
    else values.set(name, [value])
  }
  return Object.fromEntries(
    [...values].map(([name, all]) => [name, all.length === 1 ? all[0] : all]),
  )
}

/** True of a form that the server refuses: it holds more than anybody would type. */
export function isTooLarge({ method, form }: Request): boolean {
  if (method === 'GET') return false
  const sent = new URLSearchParams()
  for (const [name, value] of Object.entries(form)) {
    for (const one of [value ?? []].flat()) sent.append(name, one)
  }
  return [...sent].length > mostFields || sent.toString().length > largestForm
}
