/** Makes each post a presentation. */
export function addShow() {}
