import { readFileSync } from 'node:fs'

import { isPost } from '../addresses.js'
import { lineOf } from '../lines.js'

/**
 * Stops the build if a post has the address of another page: Eleventy would say so too late, and not
 * in words for those who write.
 *
 * @param {Record<string, (string | false)[]>} pages - Addresses by file
 */
export function checkAddresses(pages) {
  const owners = new Map()
  const problems = []
  for (const [file, addresses] of Object.entries(pages)) {
    for (const address of new Set(addresses)) {
      if (!address) continue
      const other = owners.get(address)
      owners.set(address, file)
      if (other && [file, other].some(isPost)) problems.push(problemOf(address, other, file))
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

function problemOf(address, first, second) {
  const [file, other] = (isPost(second) ? [second, first] : [first, second]).map((path) =>
    path.replace(/^\.\//, ''),
  )
  const source = readFileSync(file, 'utf8')
  const remedy = lineOf(source, ['permalink']) > 1 ? 'Change its permalink' : 'Rename the file'
  const owner = isPost(other) ? other : `a page of the site itself, ${other}`
  return `${file}, line ${lineOf(source, ['permalink'])}: its address ${address} is that of ${owner}. ${remedy}.`
}
