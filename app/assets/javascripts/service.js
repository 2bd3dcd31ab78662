// Loaded by the prototype's own pages. Everything works without it.
// The radios' own script is left out: it puts aria-expanded on radio buttons, where ARIA does not
// allow it. Styles open what an option reveals instead (application.scss).
import {
  createAll,
  Button,
  ErrorSummary,
  SkipLink,
} from '/plugin-assets/govuk-frontend/dist/govuk/govuk-frontend.min.js'

for (const component of [Button, ErrorSummary, SkipLink]) createAll(component)
