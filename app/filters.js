// Filters for the pages that you add to app/views, as in any Prototype Kit prototype:
// https://prototype-kit.service.gov.uk/docs/filters

import govukPrototypeKit from 'govuk-prototype-kit'

export const addFilter = govukPrototypeKit.views.addFilter
