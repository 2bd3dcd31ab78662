/**
 * Has a page that is opened from disk show its fonts, however late. There a browser does not read
 * them before it needs them.
 *
 * @param {Document} document
 */
export function readFontsFromDisk(document) {
  if (document.location.protocol !== 'file:') return
  for (const { href } of document.querySelectorAll('link[rel="preload"][as="font"]')) {
    const weight = href.includes('/bold-') ? 'bold' : 'normal'
    document.fonts.add(new window.FontFace('GDS Transport', `url("${href}")`, { weight }))
  }
}
