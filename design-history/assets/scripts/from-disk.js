/**
 * Has links and forms that lead to folders lead to the page in them when the site is opened
 * from disk, where no server does so.
 *
 * @param {Document} document
 */
export function openFoldersFromDisk(document) {
  if (document.location.protocol !== 'file:') return
  for (const link of document.querySelectorAll('a[href], form[action]')) {
    const name = link.matches('form') ? 'action' : 'href'
    const written = link.getAttribute(name)
    if (written.startsWith('#')) continue
    const url = new URL(written, document.baseURI)
    if (url.protocol !== 'file:' || !url.pathname.endsWith('/')) continue
    url.pathname += 'index.html'
    link.setAttribute(name, url.href)
  }
}
