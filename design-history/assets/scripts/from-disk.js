/**
 * Has links to folders lead to the page in them when the site is opened from disk, where no server
 * does so.
 *
 * @param {Document} document
 */
export function openFoldersFromDisk(document) {
  if (document.location.protocol !== 'file:') return
  for (const link of document.querySelectorAll('a[href]')) {
    const written = link.getAttribute('href')
    if (written.startsWith('#')) continue
    const url = new URL(written, document.baseURI)
    if (url.protocol !== 'file:' || !url.pathname.endsWith('/')) continue
    url.pathname += 'index.html'
    link.setAttribute('href', url.href)
  }
}
