/** Throws if a post has the address of another page. */
export function checkAddresses(pages: Readonly<Record<string, readonly (string | false)[]>>): void
