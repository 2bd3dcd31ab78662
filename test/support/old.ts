import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

const anHour = 60 * 60 * 1000

/** Takes away what runs left under names that match, some hours ago by the clock of the disk. */
export function forgetOld(folder: string, names: RegExp, hours = 1): void {
  mkdirSync(folder, { recursive: true })
  const mark = mkdtempSync(join(folder, 'now-'))
  const now = statSync(mark).mtimeMs
  rmSync(mark, { recursive: true })
  for (const name of readdirSync(folder).filter((one) => names.test(one))) {
    const path = join(folder, name)
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now
    if (made < now - hours * anHour) rmSync(path, { recursive: true, force: true })
  }
}
