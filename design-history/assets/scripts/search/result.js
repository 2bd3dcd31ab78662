import { excerptOf } from './excerpt.js'

const most = 2

/**
 * Makes what is shown of a page that was found, from the template in the page.
 *
 * @param {HTMLTemplateElement} template
 * @param {object} found - What Pagefind says about the page
 */
export function resultOf(template, found) {
  const item = template.content.firstElementChild.cloneNode(true)
  const { date, name, title } = found.meta
  const part = (which) => item.querySelector(`[data-part="${which}"]`)

  part('link').textContent = title?.trim() || name
  part('link').href = found.url
  part('about').textContent = [date, ...(found.filters.kind ?? [])].filter(Boolean).join(', ')
  part('excerpt').append(...marked(excerptOf(found, title?.trim() || name || '')))

  const sections = sectionsOf(found)
  if (sections.length === 0) part('sections').remove()
  for (const section of sections) {
    const link = part('sections').ownerDocument.createElement('a')
    link.className = 'govuk-link'
    link.textContent = section.title
    link.href = section.url
    const entry = link.ownerDocument.createElement('li')
    entry.append(link)
    part('sections').append(entry)
  }
  return item
}

/** The headings nearest to the words that were found, those with most of them, in their order. */
function sectionsOf({ meta, sub_results: all }) {
  const weightOf = ({ weighted_locations: places = [] }) =>
    places.reduce((sum, { balanced_score: score }) => sum + score, 0)
  // A page may have its own name as a heading with an anchor
  const sections = all.filter(
    ({ anchor, title }) => anchor && title.trim() && ![meta.title, meta.name].includes(title),
  )
  const best = [...sections].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, most)
  return sections.filter((section) => best.includes(section))
}

/** Pagefind puts words between tags into text of which only < and > are written otherwise. */
function marked(excerpt) {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((piece) => {
    const text = piece
      .replaceAll(/<\/?mark>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
    if (!piece.startsWith('<mark>')) return text
    const mark = document.createElement('mark')
    mark.textContent = text
    return mark
  })
}
