import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

let count = 0

/** Writes a file under its name only when it is complete: several builds may write it at once. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const part = `${path}.${process.pid}-${(count += 1)}`
  await writeFile(part, content)
  await rename(part, path)
}
