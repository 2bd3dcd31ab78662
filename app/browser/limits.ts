import { fieldsOf, largestForm, mostFields } from '../pages/fields.ts'
import type { Request } from '../pages/types.ts'

/** True of a form that the server refuses: it holds more than anybody would type. */
export function isTooLarge({ method, form }: Request): boolean {
  if (method === 'GET') return false
  const sent = fieldsOf(form)
  return sent.size > mostFields || sent.toString().length > largestForm
}
