import { newSession, readSession } from '../session.ts'
import { formFrom } from '../pages/fields.ts'
import type { Sent } from './open.ts'

/**
 * What the browser's history remembers of a page: the form that led to it and the session of then,
 * or null if it was opened by its address.
 */
export interface Entry {
  readonly sent: Sent | null
}

/** The form that history remembers, or null. Whatever is not of our making counts as nothing. */
export function sentIn(state: unknown): Sent | null {
  const sent = fieldOf(state, 'sent')
  const request = fieldOf(sent, 'request')
  const [path, form] = [fieldOf(request, 'path'), fieldOf(request, 'form')]
  const before = readSession(fieldOf(sent, 'before'))
  if (typeof path !== 'string' || typeof form !== 'object' || form === null) return null
  if (before === newSession) return null
  return { request: { method: 'POST', path, form: formFrom(fieldsIn(form)) }, before }
}

/** True if history remembers a page of a copy, and not a part of the page that is open. */
export function isEntry(state: unknown): boolean {
  return fieldOf(state, 'sent') !== undefined
}

function fieldsIn(form: object): readonly (readonly [string, string])[] {
  return Object.entries(form).flatMap(([name, value]: [string, unknown]) =>
    [value].flat().map((one) => [name, String(one)] as const),
  )
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([one]) => one === name)?.[1]
}
