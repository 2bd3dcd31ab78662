/**
 * Finds a captured picture of a post.
 *
 * @param {{ designs: object[] } | undefined} record
 * @param {{ href?: string, src: string }} part - As the page of the post shows it: the file of the
 *   picture, and the link to its page in a design
 * @returns {{ design: object, name: string, picture: object } | undefined}
 */
export function capturedIn(record, { href = '', src }) {
  const all = (record?.designs ?? []).flatMap((design) =>
    Object.entries(design.pictures).map(([name, picture]) => ({ design, name, picture })),
  )
  const [, id, linked] = href.match(/([^/]+)\/\?picture=([^&#]+)/) ?? []
  const file = src.match(/\/pictures\/([0-9a-f]{16})\.\w+$/)?.[1]
  return (
    all.find(({ design, name }) => design.id === id && name === linked) ??
    all.find(({ picture }) => file && Object.values(picture.desktop).includes(file))
  )
}
