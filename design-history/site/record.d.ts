/** Where the captured pictures, copies and designs are. */
export const captured: string

/** Reads what was captured for a post. Throws with the file and the remedy if it cannot be shown. */
export function readRecord(file: string, remedy: string): { readonly designs: readonly object[] }

/** Throws, naming the file, if something of a record is missing or cannot be shown. */
export function checkRecord(
  record: { readonly designs: readonly object[] },
  name: string,
  remedy: string,
  folder?: string,
): void
