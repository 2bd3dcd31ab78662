import { buildAll } from '../../app/server/prepare/all.ts'

/** Builds the assets and the site once, before tests run side by side and all want them. */
export async function setup(): Promise<void> {
  await buildAll()
}
