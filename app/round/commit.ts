import { execFileSync } from 'node:child_process'

/**
 * The commit that a folder is at. Throws one sentence that says what to do if the folder is no Git
 * repository, or if something in it has not been committed: nobody could ever get that back.
 */
export function cleanCommit(folder: string): string {
  const changed = git(folder, 'status', '--porcelain')
  if (changed !== '') {
    const files = changed.split('\n').map((line) => line.slice(3))
    const more = files.length > 3 ? ` and ${files.length - 3} more` : ''
    throw new Error(
      `Commit your changes first, so that the round says which design was tested: ${files.slice(0, 3).join(', ')}${more}.`,
    )
  }
  return git(folder, 'rev-parse', 'HEAD')
}

function git(folder: string, ...words: readonly string[]): string {
  try {
    return execFileSync('git', words, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trimEnd()
  } catch (error) {
    throw new Error(
      'A round says which commit it is from, and Git does not know this folder. Work in a clone of the repository.',
      { cause: error },
    )
  }
}
