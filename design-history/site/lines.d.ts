/** The text between the two lines of --- at the top of a file, if it has both. */
export function frontMatterOf(source: string): string | undefined

/** The line on which something stands in the front matter of a file; the first line is 1. */
export function lineOf(source: string, path: readonly PropertyKey[]): number
