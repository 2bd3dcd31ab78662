/** A version of a journey that has a map. */
export interface NamedMap {
  readonly id: string
  readonly version: string
}

/** The map that somebody named in a shortcode. Throws with the file, the line and the remedy. */
export function mapNamed(
  maps: readonly NamedMap[],
  names: readonly unknown[],
  inputPath: string,
): NamedMap
