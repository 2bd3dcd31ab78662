import { frame } from './frame.ts'
import type { Page } from './types.ts'

/** Turns a page into HTML. */
export type Render = (page: Pick<Page, 'view' | 'model' | 'untouched'>) => string

/** Where templates are looked for, from the root of the project: views first. */
export const templateFolders: readonly string[] = [
  'app/pages',
  'app/views',
  'node_modules/govuk-frontend/dist',
  'node_modules/@ministryofjustice/frontend',
]

/** How Nunjucks reads templates: every host has to give the same HTML for a page. */
export const templateOptions = { autoescape: true, trimBlocks: true, lstripBlocks: true } as const

/** Values that every template can use; the kit's templates get them too. */
export const templateGlobals = {
  assetPath: '/plugin-assets/govuk-frontend/dist/govuk/assets',
  service: frame(),
}
