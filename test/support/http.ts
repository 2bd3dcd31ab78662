import { Agent, request } from 'node:http'
import { load } from 'cheerio'
import type { CheerioAPI } from 'cheerio'
import type { IncomingMessage } from 'node:http'

/** An answer of the server, with its page if it has one. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly location: string | null
  readonly body: string
  /** The page to look into; taken apart when somebody first looks. */
  readonly $: CheerioAPI
}

/** What a form sends: its fields, or a body as it is. */
export type Sent = Readonly<Record<string, string>> | string

/** What is sent with a request, as `fetch` has it. */
export interface Sending {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** One visitor with a cookie jar of their own. Redirects are not followed. */
export interface Visitor {
  readonly get: (path: string) => Promise<Answer>
  readonly post: (path: string, form: Sent) => Promise<Answer>
  readonly send: (path: string, options: Sending) => Promise<Answer>
  /** What the browser would send back. */
  readonly cookie: () => string
}

const formType = { 'Content-Type': 'application/x-www-form-urlencoded' }

// Paths are sent as they are written, odd ones too, and connections are used again.
const agent = new Agent({ keepAlive: true })

/** A new visitor to the server at this address, or one who brings a cookie. */
export function newVisitor(url: string, brought = ''): Visitor {
  const { hostname, port } = new URL(url)
  let cookie = brought
  const send = async (path: string, options: Sending): Promise<Answer> => {
    const { method = 'GET', headers = {}, body } = options
    const sent = { ...headers, ...(cookie ? { Cookie: cookie } : {}) }
    const answer = await new Promise<Answer>((resolve, reject) => {
      const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }
      request(
        { agent, hostname, port, path, method, headers: { ...sent, ...length } },
        (message) => {
          readAnswer(message).then(resolve, reject)
        },
      )
        .on('error', reject)
        .end(body)
    })
    const set = answer.headers.get('set-cookie')
    if (set) cookie = set.split(';')[0] ?? ''
    return answer
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

/** A new visitor for whom the clock stands on the day of the toolkits design, in its version. */
export async function newVisitorOfToolkits(url: string): Promise<Visitor> {
  const visitor = newVisitor(url)
  await visitor.get('/scenarios/toolkit-session')
  return visitor
}

async function readAnswer(message: IncomingMessage): Promise<Answer> {
  message.setEncoding('utf8')
  let body = ''
  for await (const chunk of message) body += String(chunk)
  const headers = new Headers()
  for (const [name, values = []] of Object.entries(message.headersDistinct)) {
    for (const value of values) headers.append(name, value)
  }
  let page: CheerioAPI | undefined
  return {
    status: message.statusCode ?? 0,
    headers,
    location: headers.get('location'),
    body,
    get $() {
      page ??= load(body)
      return page
    },
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
