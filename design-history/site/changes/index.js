/** Says in posts and pages what changed between two versions of a journey. */
export function addChanges() {}
