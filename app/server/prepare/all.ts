import { buildAssets } from './assets.ts'
import { buildSite } from './site.ts'

/**
 * Builds what is missing or out of date: the kit's assets and the site, side by side. Answers what
 * the site was built from, and rejects, as buildSite does.
 */
export async function buildAll(): Promise<string> {
  // The site is built in a process of its own, so it runs while the kit's Sass keeps this one busy.
  const site = buildSite()
  const [built] = await Promise.all([site, buildAssets()])
  return built
}
