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
 * @param {{ title: string, page: string, feed: string, posts: object[] }} feed -
 *   The whole addresses of the page that it goes with and of itself. Each post has title, summary,
 *   url, date, modified, authors and tags
 */
export function atom({ title, page, feed, posts }) {
  const updated = posts.map(({ modified, date }) => modified ?? date).sort((a, b) => b - a)[0]
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `  <title>${escapeXml(title)}</title>`,
    `  <id>${idOf(new URL(feed).pathname)}</id>`,
    `  <updated>${(updated ?? new Date(0)).toISOString()}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(feed)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `  <author><name>${escapeXml(title)}</name></author>`,
    ...posts.flatMap(entry),
    '</feed>',
    '',
  ].join('\n')
}

function entry({ title, summary, url, date, modified, authors, tags }) {
  return [
    '  <entry>',
    `    <title>${escapeXml(title)}</title>`,
    `    <id>${idOf(new URL(url).pathname)}</id>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    `    <published>${date.toISOString()}</published>`,
    `    <updated>${(modified ?? date).toISOString()}</updated>`,
    ...(summary ? [`    <summary>${escapeXml(summary)}</summary>`] : []),
    ...authors.map((name) => `    <author><name>${escapeXml(name)}</name></author>`),
    ...tags.map((tag) => `    <category term="${escapeXml(tag)}"/>`),
    '  </entry>',
  ]
}

// An id has to stay when the site moves to another server, so it is made of the last part alone
function idOf(path) {
  const hash = createHash('sha256').update(path.split('/').filter(Boolean).slice(-2).join('/'))
  const hex = hash.digest('hex')
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
  ]
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`
}
