import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { vi } from 'vitest'
import { find, ranking } from '../../design-history/assets/scripts/search/find.js'
import type { Found, Pagefind } from '../../design-history/assets/scripts/search/find.js'
import type { Build } from './build.ts'

/** The search of a built site, as its page uses it. */
export interface Search {
  /** What is found, the first in full. */
  readonly for: (
    typed: string,
    filters?: Readonly<Record<string, string>>,
  ) => Promise<{ readonly count: number; readonly some: boolean; readonly first: readonly Found[] }>
  /** The addresses of the pages that are found first. */
  readonly addresses: (
    typed: string,
    filters?: Readonly<Record<string, string>>,
  ) => Promise<readonly string[]>
  readonly filters: () => Promise<Record<string, Record<string, number>>>
}

const shown = 10

/**
 * Opens the search of a built site: Pagefind’s own script, which reads its files from disk here until
 * the globals of the tests are put back.
 */
export async function searchOf(build: Build): Promise<Search> {
  const folder = join(build.folder, 'pagefind')
  vi.stubGlobal('fetch', fromDisk)
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind
  await pagefind.options({ baseUrl: '/', basePath: pathToFileURL(`${folder}/`).href, ranking })
  await pagefind.init()

  const search: Search['for'] = async (typed, filters = {}) => {
    const { results, some } = await find(pagefind, typed, filters)
    const first = await Promise.all(results.slice(0, shown).map((result) => result.data()))
    return { count: results.length, some, first }
  }
  return {
    for: search,
    addresses: async (typed, filters) =>
      (await search(typed, filters)).first.map(({ url }) =>
        url.replace(/^.*?(?=\/(?:design-history|rap|docs)\/)/, ''),
      ),
    filters: () => pagefind.filters(),
  }
}

const fromDisk: typeof fetch = async (address) => {
  if (typeof address !== 'string') throw new Error('The search asks for more than an address')
  const { pathname, protocol } = new URL(address)
  if (protocol !== 'file:') throw new Error(`The search asks for ${address}`)
  return new Response(await readFile(fileURLToPath(`file://${pathname}`)))
}
