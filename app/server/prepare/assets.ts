import { join } from 'node:path'
import { loadFromKit } from '../kit.ts'
import { temporary } from '../settings.ts'
import { hashOf, unlessDone } from './hash.ts'

/**
 * Has the kit build its styles and templates into .tmp, unless they are there already for the same
 * Sass, settings and packages.
 */
export async function buildAssets(): Promise<void> {
  const inputs = ['app/assets/sass', 'app/config.json', 'package-lock.json', 'package.json']
  // The kit makes one small file for each view, by name; what the views hold does not matter.
  const hash = hashOf(inputs, ['app/views'])
  return unlessDone(join(temporary, 'assets.hash'), hash, () => {
    const kit = loadFromKit('lib/build') as { generateAssetsSync(): void }
    kit.generateAssetsSync()
  })
}
