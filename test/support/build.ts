import { buildAll } from '../../app/server/prepare/all.ts'
import { builtCopy } from './copy.ts'

/** Builds what tests look at, once, before they run side by side and all want it. */
export async function setup(): Promise<void> {
  await buildAll()
  await builtCopy()
}
