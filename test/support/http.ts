import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { load } from 'cheerio'
import { toolkitSession } from './answers.ts'
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
  let cookie = brought
  const send = async (path: string, { method = 'GET', headers, body }: Sending) => {
    const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }
    const sent = { ...headers, ...length, ...(cookie ? { Cookie: cookie } : {}) }
    const { hostname, port } = new URL(url)
    const asked = request({ agent, hostname, port, path, method, headers: sent }).end(body)
    const [message] = (await once(asked, 'response')) as [IncomingMessage]
    const answer = await readAnswer(message)
    const set = answer.headers.get('set-cookie')
    if (set) cookie = set.split(';')[0] ?? ''
    return answer
  }
  return {
    get: (path) => send(path, {}),
    post: (path, form) => {
      const body = typeof form === 'string' ? form : new URLSearchParams(form).toString()
      return send(path, { method: 'POST', headers: formType, body })
    },
    send,
    cookie: () => cookie,
  }
}

/** One who has begun a toolkit session and answered all before a page. */
export async function newVisitorAt(url: string, page = 'check-answers'): Promise<Visitor> {
  const visitor = newVisitor(url)
  await visitor.get('/scenarios/toolkit-session')
  await visitor.get('/cases/V410022/arrange-appointment')
  for (const [step, form] of toolkitSession) {
    if (step === page) break
    await visitor.post(`/cases/V410022/arrange-appointment/1/${step}`, form)
  }
  return visitor
}

async function readAnswer(message: IncomingMessage): Promise<Answer> {
  const body = await text(message)
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
export const messages = ($: CheerioAPI): readonly string[] =>
  textsIn($, '.govuk-error-summary__list a')

/** The rows of check your answers, as label and value. */
export function rows($: CheerioAPI): readonly (readonly string[])[] {
  const all = $('.govuk-summary-list__row').toArray()
  return all.map((row) => textsIn($, $(row).find('dt, .govuk-summary-list__value')))
}

/** The appointments of a schedule, a line each. */
export function appointments($: CheerioAPI): readonly string[] {
  const all = $('tbody tr').toArray()
  return all.map((row) => textsIn($, $(row).find('td')).join(', ').replaceAll(/\s+/g, ' '))
}

function textsIn($: CheerioAPI, found: Parameters<CheerioAPI>[0]): readonly string[] {
  const all = $(found).toArray()
  return all.map((one) => $(one).text().trim())
}
