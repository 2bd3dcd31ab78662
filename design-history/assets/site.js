import { createAll, ServiceNavigation, SkipLink } from 'govuk-frontend'

createAll(ServiceNavigation)
createAll(SkipLink)
