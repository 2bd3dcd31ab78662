import { capturedPicture } from '../pictures.js'

/**
 * Gives everything needed to show two pictures of one page side by side.
 *
 * @param {{ id: string, before: object, after: object }} pair
 * @param {{ fileSlug: string }} older - The post that the first picture is from
 * @param {{ fileSlug: string }} newer - The post that the second picture is from
 */
export function picturePair({ id, before, after }, older, newer) {
  const shown = ({ design, name }, { fileSlug }) => capturedPicture(design, name, fileSlug)
  const [first, second] = [shown(before, older), shown(after, newer)]
  return { id, heading: second.heading, before: first, after: second }
}
