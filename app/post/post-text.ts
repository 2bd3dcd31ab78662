import { slugOf } from '../engine/slug.ts'
import type { Place } from '../walks/types.ts'

/** All that the first text of a post is made from. */
export interface NewPost {
  readonly title: string
  /** YYYY-MM-DD. */
  readonly date: string
  readonly scenario: { readonly id: string; readonly title: string; readonly shows: string }
  /** The version in words: "The current design". */
  readonly version: string
  /** The pages that are captured, in their order. */
  readonly places: readonly Place[]
  /** A journey with two versions of it that follow each other; undefined for a first version. */
  readonly changed:
    { readonly journey: string; readonly before: string; readonly version: string } | undefined
}

/** One picture of the post: its file, its heading in the post, and which page it shows. */
interface Named {
  readonly file: string
  readonly heading: string
  readonly place: Place
}

/**
 * The text of a new post: its front matter, what is known already, and headings under which
 * somebody writes the why. It is a draft until the line `draft: true` is taken out; what somebody has
 * to write begins with “To write:”, and the site does not publish a post that still holds it.
 */
export function postText(post: NewPost): string {
  const pictures = named(post.places)
  return [
    frontMatter(post, pictures),
    `${post.version}, as the scenario ‘${post.scenario.title}’ shows it. ${post.scenario.shows}`,
    '## Why we changed it',
    '<!-- To write: What did users need? What had we seen, and where? Delete this line when you have written it. -->',
    ...changeText(post.changed),
    '## What we saw in research',
    '<!-- To write: Who tried it, in which round, and what happened. Say so if nobody has tried it yet. -->',
    '## What is still open',
    '<!-- To write: Questions that we still have, as a list. -->',
    screenshots(pictures),
  ].join('\n\n')
}

function frontMatter({ title, date, scenario }: NewPost, pictures: readonly Named[]): string {
  const lines = pictures.map(({ file, place }) => `    ${file}: ${place.id}`)
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    'description: "To write: say in one sentence what this post is about"',
    `date: ${date}`,
    '# Take out the next line to publish. Its pictures are then a record of that day.',
    'draft: true',
    'capture:',
    `  scenario: ${scenario.id}`,
    '  pictures:',
    ...lines,
    '---',
  ].join('\n')
}

/** The site works out what changed, so that it stays right while the post is a draft. */
function changeText(changed: NewPost['changed']): readonly string[] {
  if (!changed) return []
  const { journey, before, version } = changed
  const names = [journey, before, version].map((name) => JSON.stringify(name)).join(', ')
  return ['## What we changed', `{% whatChanged ${names} %}`]
}

function screenshots(pictures: readonly Named[]): string {
  const items = pictures.map(({ file, heading }) =>
    [`    text: ${JSON.stringify(heading)},`, `    img: { src: ${JSON.stringify(file)} }`].join(
      '\n',
    ),
  )
  return `{% from "screenshots/macro.njk" import appScreenshots with context %}
{{ appScreenshots({
  items: [{
${items.join('\n  }, {\n')}
  }]
}) }}
`
}

function named(places: readonly Place[]): readonly Named[] {
  const headings = new Map<string, number>()
  return places.map((place, index) => {
    const said = place.shown.model.title
    const times = (headings.get(said) ?? 0) + 1
    headings.set(said, times)
    const number = String(index + 1).padStart(2, '0')
    return {
      file: `${number}-${slugOf(said)}.png`,
      heading: times === 1 ? said : `${said} (${times})`,
      place,
    }
  })
}
