/** The line on which something stands in the front matter of a file; the first line is 1. */
export function lineOf(source: string, path: readonly (string | number)[]): number
