import { createAll, ServiceNavigation, SkipLink } from 'govuk-frontend'

import { readFontsFromDisk } from './scripts/fonts-from-disk.js'
import { openFoldersFromDisk } from './scripts/from-disk.js'

createAll(ServiceNavigation)
createAll(SkipLink)
openFoldersFromDisk(document)
readFontsFromDisk(document)
