import type { Files } from './fixture.ts'

const folder = 'design-history/posts'

/** A post of a day, with further lines of front matter. */
export const post = (date: string, slug: string, lines = ''): Files => ({
  [`${folder}/${date}-${slug}.md`]: `---\ntitle: About ${slug}\ndescription: A post.\ndate: ${date}\n${lines}\n---\n\nWords.\n`,
})

/** Takes the posts of the project out: those that a test adds are all that there are. */
export const ownPosts = {
  remove: [folder],
  layout: { [`${folder}/posts.json`]: '{ "layout": "post" }' },
}
