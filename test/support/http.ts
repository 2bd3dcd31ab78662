import { load } from 'cheerio'
import type { CheerioAPI } from 'cheerio'

/** An answer of the server, with its page if it has one. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly location: string | null
  readonly body: string
  readonly $: CheerioAPI
}

/** One visitor with a cookie jar of their own. Redirects are not followed. */
export interface Visitor {
  readonly get: (path: string) => Promise<Answer>
  readonly post: (path: string, form: Readonly<Record<string, string>> | string) => Promise<Answer>
  readonly send: (path: string, options: RequestInit) => Promise<Answer>
  /** What the browser would send back. */
  readonly cookie: () => string
}

const formType = { 'Content-Type': 'application/x-www-form-urlencoded' }

/** A new visitor to the server at this address, or one who brings a cookie. */
export function newVisitor(url: string, brought = ''): Visitor {
  let cookie = brought
  const send = async (path: string, options: RequestInit): Promise<Answer> => {
    const headers = new Headers(options.headers)
    if (cookie) headers.set('Cookie', cookie)
    const response = await fetch(url + path, { ...options, headers, redirect: 'manual' })
    const set = response.headers.get('set-cookie')
    if (set) cookie = set.split(';')[0] ?? ''
    const body = await response.text()
    const location = response.headers.get('location')
    return { status: response.status, headers: response.headers, location, body, $: load(body) }
  }
  return {
    get: (path) => send(path, {}),
    post: (path, form) =>
      send(path, {
        method: 'POST',
        headers: formType,
        body: typeof form === 'string' ? form : new URLSearchParams(form).toString(),
      }),
    send,
    cookie: () => cookie,
  }
}

/** The messages of a page, in the summary's order. */
export function messages($: CheerioAPI): readonly string[] {
  return $('.govuk-error-summary__list a')
    .toArray()
    .map((link) => $(link).text().trim())
}

/** The rows of check your answers, as label and value. */
export function rows($: CheerioAPI): readonly (readonly [string, string])[] {
  return $('.govuk-summary-list__row')
    .toArray()
    .map((row) => [
      $(row).find('dt').text().trim(),
      $(row).find('.govuk-summary-list__value').text().trim(),
    ])
}

/** The appointments of a schedule, a line each. */
export function appointments($: CheerioAPI): readonly string[] {
  return $('tbody tr')
    .toArray()
    .map((row) =>
      $(row)
        .find('td')
        .toArray()
        .map((cell) => $(cell).text().replaceAll(/\s+/g, ' ').trim())
        .join(', '),
    )
}
