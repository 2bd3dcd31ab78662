import { createAll, ServiceNavigation, SkipLink } from 'govuk-frontend'

import { openFoldersFromDisk } from './scripts/from-disk.js'

createAll(ServiceNavigation)
createAll(SkipLink)
openFoldersFromDisk(document)
