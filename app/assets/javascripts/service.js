// Loaded by the prototype's own pages. Everything works without it.
import { initAll } from '/plugin-assets/govuk-frontend/dist/govuk/govuk-frontend.min.js'

initAll()
