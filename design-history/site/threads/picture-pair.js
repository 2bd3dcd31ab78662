import { capturedPicture } from '../pictures.js'
import { ourCurrent, theDesign } from '../versions.js'

/**
 * Gives everything needed to show two pictures of one page side by side, with the design that each
 * is of, and whether they are of two cases.
 *
 * @param {{ id: string, before: object, after: object }} pair
 * @param {{ fileSlug: string }} older - The post that the first picture is from
 * @param {{ fileSlug: string }} newer - The post that the second picture is from
 */
export function picturePair({ id, before, after }, older, newer) {
  const shown = ({ design, name }, { fileSlug }) => ({
    ...capturedPicture(design, name, fileSlug),
    of: theDesign(design.version, ourCurrent),
  })
  const [first, second] = [shown(before, older), shown(after, newer)]
  return {
    id,
    heading: second.heading,
    before: first,
    after: second,
    twoCases: caseOf(before) !== caseOf(after),
  }
}

const caseOf = ({ design, name }) =>
  String(design.pictures[name].address).match(/^\/cases\/(\w+)/)?.[1]
