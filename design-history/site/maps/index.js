/** Draws the map of each journey. */
export function addMaps() {}
