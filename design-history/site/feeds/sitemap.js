import { absolute } from '../site-url.js'
import { escapeXml } from './atom.js'

/**
 * The list of pages for search engines.
 *
 * @param {{ url: string, changed?: Date }[]} pages
 */
export function sitemap(pages) {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map(({ url, changed }) => {
      const date = changed ? `<lastmod>${changed.toISOString().slice(0, 10)}</lastmod>` : ''
      return `  <url><loc>${escapeXml(absolute(url))}</loc>${date}</url>`
    }),
    '</urlset>',
    '',
  ].join('\n')
}
