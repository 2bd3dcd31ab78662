/** Makes what is built searchable. */
export function addSearch() {}
