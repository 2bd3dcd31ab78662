/** Gives posts written for any GOV.UK design history what they expect. */
export function addDropIn() {}
