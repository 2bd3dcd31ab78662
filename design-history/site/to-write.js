import { readText } from './front-matter/read.ts'

const orBack = 'or put the line draft: true at the top until you have'

/**
 * Lists what nobody has written yet in a post that is no draft: the words with which a new post
 * begins, each on its line.
 *
 * @param {string} file
 * @param {{ draft?: unknown, description?: unknown }} data - The front matter
 * @returns {{ path: string[], line?: number, message: string }[]}
 */
export function leftToWrite(file, { draft, description }) {
  if (draft === true) return []
  const source = readText(file)
  const comments = [...source.matchAll(/<!--\s*To write:\s*(.*?)\s*(?:-->|$)/gims)].map(
    (found) => ({
      path: ['text'],
      line: source.slice(0, found.index).split('\n').length,
      message: `nobody has written this part yet: ‘${shortened(found[1])}’ Write it and delete its line <!-- To write: … -->, ${orBack}`,
    }),
  )
  if (!/^\s*To write:/i.test(String(description))) return comments
  return [
    {
      path: ['description'],
      message: `write one sentence that says what the post is about, in place of “To write:” and what follows it, ${orBack}`,
    },
    ...comments,
  ]
}

function shortened(words) {
  const [first] = words.split(/\r?\n/)
  return first.length > 60 ? `${first.slice(0, 60)}…` : first
}
