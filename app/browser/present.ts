import { rewriteLinks } from './links.ts'
import { noticeFor } from './notice.ts'
import type { Where } from './links.ts'
import type { Noted } from './notice.ts'

/**
 * Puts a page of the prototype in place of whatever the document holds, with the notice after its
 * link to skip to the content. Answers the addresses of the scripts that the page asks for, which
 * do not run by themselves.
 */
export function present(
  document: Document,
  html: string,
  where: Where,
  noted: Noted,
): readonly string[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const scripts = [...page.querySelectorAll('script')]
  const wanted = scripts.map((script) => script.getAttribute('src') ?? '').filter(Boolean)
  for (const script of scripts) script.remove()
  rewriteLinks(page.body, where)
  page.body.querySelector('.govuk-skip-link')?.after(noticeFor(page, noted))
  copyAttributes(page.documentElement, document.documentElement)
  copyAttributes(page.body, document.body)
  // What the template of GOV.UK Frontend does in a line of script of its own.
  document.body.classList.add('js-enabled', 'govuk-frontend-supported')
  document.title = page.title
  for (const meta of page.head.querySelectorAll<HTMLMetaElement>('meta[name]')) {
    document.head.querySelector(`meta[name="${meta.name}"]`)?.remove()
    document.head.append(meta)
  }
  document.body.replaceChildren(...page.body.childNodes)
  return wanted
}

function copyAttributes(from: Element, to: Element): void {
  for (const { name, value } of from.attributes) to.setAttribute(name, value)
}
