/**
 * Gives what each post says of others: the designs before and after its own, and what it is about.
 *
 * @param {object} known
 * @param {Map<object, object>} known.threads
 * @param {Map<object, { pages: object[], rules: object[] }>} known.about
 * @param {{ between: (older: object, newer: object) => object | undefined }} known.comparisons
 * @returns {Map<string, object>} By the file of the post
 */
export function ofPosts({ threads, about, comparisons }) {
  const posts = new Set([...threads.keys(), ...about.keys()])
  return new Map(
    [...posts].map((post) => {
      const { previous = [], next = [], newest, around } = threads.get(post) ?? {}
      const compared = (older, newer) => comparisons.between(older, newer)?.href
      return [
        post.inputPath,
        {
          previous: previous.map((older) => ({ post: older, compared: compared(older, post) })),
          next: next.map((newer) => ({ post: newer, compared: compared(post, newer) })),
          newest,
          around,
          ...about.get(post),
        },
      ]
    }),
  )
}
