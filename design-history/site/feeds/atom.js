import { createHash } from 'node:crypto'

/** Text as XML, for what is between tags or in an attribute. */
export const escapeXml = (text) =>
  String(text)
    // No XML may hold these, however they are written
    .replaceAll(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/**
 * An Atom feed of these posts, newest first.
 *
 * @param {{ title: string, path: string, page: string, feed: string, posts: object[] }} feed -
 *   Its path in the site, and the whole addresses of the page that it goes with and of itself. Each
 *   post has title, path, summary, url, date, modified, authors and tags
 */
export function atom({ title, path, page, feed, posts }) {
  const updated = posts.map(({ modified, date }) => modified ?? date).sort((a, b) => b - a)[0]
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `  <title>${escapeXml(title)}</title>`,
    `  <id>${idOf(path)}</id>`,
    `  <updated>${(updated ?? new Date(0)).toISOString()}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(feed)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `  <author><name>${escapeXml(title)}</name></author>`,
    ...posts.flatMap(entry),
    '</feed>',
    '',
  ].join('\n')
}

function entry({ title, path, summary, url, date, modified, authors, tags }) {
  return [
    '  <entry>',
    `    <title>${escapeXml(title)}</title>`,
    `    <id>${idOf(path)}</id>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    `    <published>${date.toISOString()}</published>`,
    `    <updated>${(modified ?? date).toISOString()}</updated>`,
    ...(summary ? [`    <summary>${escapeXml(summary)}</summary>`] : []),
    ...authors.map((name) => `    <author><name>${escapeXml(name)}</name></author>`),
    ...tags.map((tag) => `    <category term="${escapeXml(tag)}"/>`),
    '  </entry>',
  ]
}

// An id has to stay when the site moves, so it is made of the path in the site alone
function idOf(path) {
  const hex = createHash('sha256').update(path).digest('hex')
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
  ]
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`
}
