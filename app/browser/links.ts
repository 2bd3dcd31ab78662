import { queryFor, withinCopy } from './address.ts'

/** Where a page is, and where its copy has its pictures. */
export interface Where {
  readonly address: string
  readonly slot: string
  /** The address of the folder of the copy's files, which ends in a slash. */
  readonly filesAt: string
}

// An address to resolve others against. Nothing is ever there.
const nowhere = 'https://prototype.invalid'
const assetFolders = ['/plugin-assets/', '/public/']
const attributes = ['href', 'src', 'action', 'formaction']

/**
 * Makes the links, pictures and forms of a page lead to pages and files of the copy. A part of the
 * same page, another site and an email address stay as they are.
 */
export function rewriteLinks(page: ParentNode, where: Where): void {
  for (const name of attributes) {
    for (const element of page.querySelectorAll(`[${name}]`)) {
      element.setAttribute(name, linkTo(element.getAttribute(name) ?? '', where))
    }
  }
}

/** What a link of the prototype is in a copy. */
export function linkTo(link: string, { address, slot, filesAt }: Where): string {
  if (link === '' || link.startsWith('#')) return link
  const to = new URL(link, `${nowhere}${withinCopy(address)}`)
  if (to.origin !== nowhere) return link
  if (assetFolders.some((folder) => to.pathname.startsWith(folder))) {
    return `${filesAt}${to.pathname.split('/').at(-1) ?? ''}`
  }
  return queryFor(`${to.pathname}${to.search}${to.hash}`, slot)
}
