import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'

/** Where the page is that both servers render from the same view. */
export const questionPath = '/bench-question'

/** Where the plain kit shows what our journey page shows. */
export const copyPath = '/bench-copy'

/** Puts the view of the question into a project. */
export function addQuestion(folder: string): void {
  copyFileSync(join(import.meta.dirname, 'question.njk'), viewAt(folder, questionPath))
}

/**
 * Puts a view with the content of this page into the plain kit. It has the HTML as it is, without
 * macros, which is less work for the kit than a page of a real prototype.
 */
export function addCopy(folder: string, page: string): void {
  const $ = load(page)
  const back = $.html($('.govuk-back-link'))
  const view = `{% extends "govuk-prototype-kit/layouts/govuk-branded.njk" %}
{% block beforeContent %}{% raw %}${back}{% endraw %}{% endblock %}
{% block content %}{% raw %}${$('main').html() ?? ''}{% endraw %}{% endblock %}
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
  if (contentOf(one) === '' || contentOf(one) !== contentOf(other)) {
    throw new Error('The two servers do not show the same page, so they cannot be compared.')
  }
}

function contentOf(page: string): string {
  const main = load(page)('main').html() ?? ''
  return main.replaceAll(/\s+/g, ' ').trim()
}

function viewAt(folder: string, path: string): string {
  return join(folder, 'app/views', `${path}.html`)
}
