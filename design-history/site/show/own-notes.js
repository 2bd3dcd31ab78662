const fileOf = (item) => item?.img?.src ?? item?.src ?? ''
const nameOf = (file) => file.replace(/^.*\//, '').replace(/\.\w+$/, '')

/**
 * Keeps what posts say for the speaker beside their pictures, as notes: in the item of a picture.
 * The pages do not show it.
 */
export function noteKeeper(nunjucks) {
  const kept = new Map()
  const pictures = nunjucks.getFilter('pictures')
  nunjucks.addFilter('pictures', (items, page) => {
    for (const item of items ?? []) {
      const key = `${page?.inputPath} ${nameOf(fileOf(item))}`
      if (item?.notes) kept.set(key, linesOf(item.notes))
      else kept.delete(key)
    }
    return pictures(items, page)
  })
  return {
    /**
     * The notes on a picture of a post, a paragraph each.
     *
     * @param {string} inputPath - The file of the post
     * @param {string} picture - The name of the picture, or the address of its file
     * @returns {readonly string[]}
     */
    of: (inputPath, picture) => kept.get(`${inputPath} ${nameOf(picture)}`) ?? [],
  }
}

const linesOf = (notes) =>
  (Array.isArray(notes) ? notes : String(notes).split(/\n\s*\n/))
    .map((line) => String(line).replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
