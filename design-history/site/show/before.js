import { readableDate } from '../dates.ts'
import { capturedPicture } from '../pictures.js'
import { byAge, ourCurrent, theDesign } from '../versions.js'

/**
 * Finds the same page as it was before: in an older design of the same post, or else in a post that
 * this one replaces, of the same person if there is one.
 *
 * @param {{ design: object, picture: object }} after
 * @param {{ folder: string, record?: object, title: string, date: Date }} own - The post
 * @param {object[]} replaced - The posts that it replaces, in the same shape
 * @param {Set<object>} taken - Pictures that stand beside another already
 */
export function before(after, own, replaced, taken) {
  const { design, picture } = after
  // Within a post, the cases of two people are no before and after
  const older = candidates(own, (version) => byAge(version, design.version) < 0)
    .filter((found) => found.picture.address === picture.address)
    .map((found) => ({ ...found, label: labelOf(found.design), labelAfter: labelOf(design) }))
  const earlier = replaced.flatMap((post) =>
    candidates(post, (version) => byAge(version, design.version) <= 0)
      .map((found) => ({ ...found, label: nameOf(post), labelAfter: nameOf(own) }))
      .toSorted((a, b) => isOfSamePerson(b, after) - isOfSamePerson(a, after)),
  )
  const found = [...older, ...earlier].find(
    (each) =>
      placeOf(each.picture) === placeOf(picture) &&
      !isSame(each.picture, picture) &&
      !taken.has(each.picture),
  )
  if (!found) return undefined
  taken.add(found.picture)
  return {
    ...capturedPicture(found.design, found.name, found.folder),
    captured: found.picture,
    label: found.label,
    labelAfter: found.labelAfter,
  }
}

const nameOf = ({ title, date }) => `${title}, ${readableDate(date)}`

function labelOf({ version }) {
  const words = theDesign(version, ourCurrent)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

// The newest first: that is the one right before
const candidates = ({ record, folder }, isWanted) =>
  (record?.designs ?? [])
    .filter(({ version }) => isWanted(version))
    .toSorted((a, b) => byAge(b.version, a.version))
    .flatMap((design) =>
      Object.entries(design.pictures).map(([name, picture]) => ({ design, name, picture, folder })),
    )

/** Which page a picture is of, and how: the same step of another journey is another page. */
const placeOf = ({ page, state, address = '' }) => {
  const way = address.replace(/[?#].*$/, '').split('/')
  return [...way.slice(0, -1).filter((part) => /^[a-z-]+$/.test(part)), page, state].join('/')
}

const isSame = (a, b) => a.desktop.png === b.desktop.png

const isOfSamePerson = (a, b) => Number(a.picture.address === b.picture.address)
