// Routes for the pages that you add to app/views, as in any Prototype Kit prototype:
// https://prototype-kit.service.gov.uk/docs/create-routes
//
// The prototype's own pages are in app/pages, and journeys in app/journeys.

import govukPrototypeKit from 'govuk-prototype-kit'

export const router = govukPrototypeKit.requests.setupRouter()
