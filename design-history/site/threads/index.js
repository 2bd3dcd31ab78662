/** Joins posts about one design, and lists posts by page, by rule and by date. */
export function addThreads() {}
