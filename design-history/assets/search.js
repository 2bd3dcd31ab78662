import { startSearch } from './scripts/search/page.js'

// Known only while the script is read: what it loads later is beside it
startSearch(document, new URL('..', document.currentScript.src))
