const signs = { '<': '&lt;', '>': '&gt;', '"': '&quot;', '&': '&amp;' }
const escaped = (text) =>
  text && String(text).replaceAll(/[<>"]|&(?!#?\w+;)/g, (sign) => signs[sign])

/**
 * Gives the links beside a post in sections, with words and addresses that are safe in HTML: the
 * component that shows them takes them as they are.
 *
 * @param {object} related - One section, or { sections }
 */
export const relatedSections = (related) => (related.sections ?? [related]).map(sectionOf)

const sectionOf = (section) => ({
  ...section,
  title: escaped(section.title),
  items: section.items?.map(linkOf),
  subsections: section.subsections?.map(sectionOf),
})

const linkOf = (link) => ({ ...link, text: escaped(link.text), href: escaped(link.href) })
