import { readdirSync } from 'node:fs'

/** The fonts that style sheets name: their files, as browsers of today read them. */
export default readdirSync('node_modules/govuk-frontend/dist/govuk/assets/fonts').filter((name) =>
  name.endsWith('.woff2'),
)
