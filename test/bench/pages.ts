import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'

/** Where the page is that both servers render from the same view. */
export const questionPath = '/bench-question'

/** Where the plain kit shows the content of our first page. */
export const copyPath = '/bench-copy'

/** Our first page, which a new visitor sees. */
export const firstPath = '/cases'

/** Puts the view of the question into a project. */
export function addQuestion(folder: string): void {
  copyFileSync(join(import.meta.dirname, 'question.njk'), viewAt(folder, questionPath))
}

/**
 * Puts a view with the content of this page into the plain kit: the HTML as it is, without macros,
 * which is less work for the kit than a page of a real prototype.
 */
export function addCopy(folder: string, page: string): void {
  const content = load(page)('main').html() ?? ''
  const view = `{% extends "govuk-prototype-kit/layouts/govuk-branded.njk" %}
{% block content %}{% raw %}${content}{% endraw %}{% endblock %}
`
  writeFileSync(viewAt(folder, copyPath), view)
}

/** A page and the cookie that it gives, or was asked for with. */
export async function visit(
  url: string,
  cookie?: string,
): Promise<{ readonly page: string; readonly cookie: string }> {
  const response = await fetch(url, { headers: cookie ? { Cookie: cookie } : {} })
  if (!response.ok) throw new Error(`${url} answers ${response.status}`)
  return { page: await response.text(), cookie: cookie ?? cookiesOf(response) }
}

/** The cookies that an answer sets, as a browser sends them back. */
export function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.replace(/;.*/s, ''))
    .join('; ')
}

/** Throws unless two pages have the same main content. */
export function sameContent(one: string, other: string): void {
  throwUnlessSame(load(one)('main').html(), load(other)('main').html())
}

/** Throws unless two pages ask the same in the same words, however they are made. */
export function sameWords(one: string, other: string): void {
  throwUnlessSame(load(one)('main').text(), load(other)('main').text())
}

function throwUnlessSame(one: string | null, other: string | null): void {
  const [first, second] = [one, other].map((text) => (text ?? '').replaceAll(/\s+/g, ' ').trim())
  if (first === '' || first !== second) {
    throw new Error('The two servers do not show the same page, so they cannot be compared.')
  }
}

function viewAt(folder: string, path: string): string {
  return join(folder, 'app/views', `${path}.html`)
}
