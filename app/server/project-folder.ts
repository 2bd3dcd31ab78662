import { basename } from 'node:path'

/** Throws a sentence if the folder of the project has a sign in its path that packages trip over. */
export function checkFolder(root: string): void {
  const sign = /[#%?]/.exec(root)?.[0]
  if (sign === undefined) return
  const part = root.split(/[\\/]/).find((name) => name.includes(sign)) ?? basename(root)
  throw new Error(
    `The folder ‘${part}’ has ${sign} in its name, which packages that this needs cannot read. Rename it without ${sign}, then try again.`,
  )
}
