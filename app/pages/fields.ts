import { asSeen } from '../engine/pasted.ts'
import type { Form } from './types.ts'

/** The most that is read of a form, in bytes as it is sent. */
export const largestForm = 100 * 1024

/** The most fields of a form that are read. */
export const mostFields = 200

/**
 * A form of these fields, as who sends it sees what is in them: a name that stands there twice has a
 * list.
 */
export function formFrom(fields: Iterable<readonly [string, string]>): Form {
  const values = new Map<string, string[]>()
  for (const [name, sent] of fields) {
    const value = asSeen(sent)
    const before = values.get(name)
    if (before) before.push(value)
    else values.set(name, [value])
  }
  return Object.fromEntries(
    [...values].map(([name, all]) => [name, all.length === 1 ? all[0] : all]),
  )
}

/** The fields of a form as a browser sends them. */
export function fieldsOf(form: Form): URLSearchParams {
  const fields = new URLSearchParams()
  for (const [name, value] of Object.entries(form)) {
    for (const one of [value ?? []].flat()) fields.append(name, one)
  }
  return fields
}
