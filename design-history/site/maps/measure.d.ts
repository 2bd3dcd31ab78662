/** A width that has room for a text of one line, whichever font of the site it is set in. */
export function widthOf(text: string, size: number): number

/** A text in lines that are no wider than this, broken between words. */
export function linesOf(text: string, size: number, width: number): string[]
