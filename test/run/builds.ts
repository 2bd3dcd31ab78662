import { setup } from '../support/build.ts'
import { everyPageOnce } from '../support/pages.ts'

/** Makes what all tests look at, once: a part of `npm test` beside others. */
await setup()
everyPageOnce()
