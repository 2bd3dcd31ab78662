import { createHash } from 'node:crypto'
import { buildAssets } from '../server/prepare/assets.ts'
import { bundle } from './bundle.ts'
import { assetAt } from './images.ts'
import { stylesFor } from './styles.ts'
import { compileTemplates } from './templates.ts'
import type { CompiledTemplates } from './templates.ts'

/** The files that every copy shares, by name, and a hash of their names and what they hold. */
export interface BuiltCopy {
  readonly hash: string
  readonly files: ReadonlyMap<string, Buffer>
}

const assetPath = '/plugin-assets/govuk-frontend/dist/govuk/assets'
const icon = `${assetPath}/images/favicon.svg`

/**
 * Builds the code, styles, fonts and images of copies. The same sources always give the same bytes.
 * Throws with the name of a template or file that is missing.
 */
export async function buildCopy(): Promise<BuiltCopy> {
  await buildAssets()
  const templates = compileTemplates()
  const script = await bundle(templates)
  const { css, assets } = stylesFor(script)
  const addresses = [...new Set([...assets, ...imagesIn(templates), icon])].toSorted()
  const files = new Map([
    ['prototype.css', Buffer.from(css)],
    ['prototype.js', Buffer.from(script)],
    ...addresses.map((address) => [address.split('/').at(-1) ?? '', assetAt(address)] as const),
  ])
  return { hash: copyHash(files), files }
}

/** The images that pages show. The head of a copy is its own, so icons there do not count. */
function imagesIn(templates: CompiledTemplates): readonly string[] {
  return [...templates]
    .filter(([name]) => name !== 'govuk/template.njk')
    .flatMap(([, code]) => [
      ...code.matchAll(/"assetPath"\)[^\n]*\n\s*output \+= "(\/images\/[\w.-]+)/g),
    ])
    .map(([, path = '']) => `${assetPath}${path}`)
}

/** A hash of the names of these files and of what they hold: 16 hexadecimal digits. */
export function copyHash(files: ReadonlyMap<string, Buffer>): string {
  const hash = createHash('sha256')
  for (const name of [...files.keys()].toSorted()) {
    const content = files.get(name) ?? Buffer.alloc(0)
    hash.update(`${name} ${content.length}\n`).update(content)
  }
  return hash.digest('hex').slice(0, 16)
}
