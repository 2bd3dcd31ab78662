import { formFrom } from '../pages/fields.ts'
import { askedIn } from './address.ts'
import { requestFor } from '../walks/follow.ts'
import type { Request } from '../pages/types.ts'

/**
 * The request that a form of a copy makes when it is sent with this button, on the page at an
 * address. Undefined for a form that leads out of the copy.
 */
export function requestOf(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  address: string,
): Request | undefined {
  const said = (name: string) =>
    submitter?.getAttribute(`form${name}`) ?? form.getAttribute(name) ?? ''
  const action = said('action')
  const { at } = askedIn(action)
  if (action !== '' && at === null) return undefined
  const { path } = requestFor(at ?? address)
  const method = said('method').toUpperCase() === 'POST' ? 'POST' : 'GET'
  return { method, path, form: formFrom(fieldsOf(new FormData(form, submitter))) }
}

/** Fields as a browser sends them: every line ends in a return and a new line. */
function fieldsOf(data: FormData): readonly (readonly [string, string])[] {
  return [...data].map(([name, value]) => [
    name,
    typeof value === 'string' ? value.replaceAll(/\r\n?|\n/g, '\r\n') : value.name,
  ])
}
