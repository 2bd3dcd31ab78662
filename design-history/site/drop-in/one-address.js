import { isPost } from '../addresses.ts'
import { signIn } from '../file-names.ts'
import { readFrontMatter, readText } from '../front-matter/read.ts'

/**
 * Stops the build if a post has an address that no browser finds, or that of another page: Eleventy
 * would say so too late or not at all, and not in words for those who write.
 *
 * @param {Record<string, (string | false)[]>} pages - Addresses by file
 */
export function checkAddresses(pages) {
  const owners = new Map()
  const problems = []
  for (const [file, addresses] of Object.entries(pages)) {
    for (const address of new Set(addresses)) {
      if (!address) continue
      if (isPost(file)) problems.push(...faultsOf(address, file))
      // On many disks, capitals and accents make no other file
      const key = address.normalize('NFC').toLowerCase()
      const other = owners.get(key)
      owners.set(key, file)
      if (other && [file, other].some(isPost)) problems.push(problemOf(address, other, file))
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

function faultsOf(address, inputPath) {
  const file = inputPath.replace(/^\.\//, '')
  const line = readFrontMatter(readText(file)).lineOf(['permalink'])
  const [what, remedy] =
    line > 1 ? ['its permalink', 'Write another'] : ['the name of the file', 'Rename the file']
  // A permalink may have spaces, which browsers take care of
  const found = signIn(line > 1 ? address.replaceAll(' ', '-') : address)
  if (found) {
    return [
      `${file}, line ${line}: ${what} has ${found} in it, which an address cannot have. ${remedy}.`,
    ]
  }
  return /\/\/|\/design-history\/$/.test(address)
    ? [
        `${file}, line ${line}: ${what} has nothing to make an address of. ${remedy}, with words in it.`,
      ]
    : []
}

function problemOf(address, first, second) {
  const [file, other] = (isPost(second) ? [second, first] : [first, second]).map((path) =>
    path.replace(/^\.\//, ''),
  )
  const line = readFrontMatter(readText(file)).lineOf(['permalink'])
  const remedy = line > 1 ? 'Change its permalink' : 'Rename the file'
  const owner = isPost(other) ? other : `a page of the site itself, ${other}`
  return `${file}, line ${line}: its address ${address} is that of ${owner}. ${remedy}.`
}
