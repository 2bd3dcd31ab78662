import { setup } from '../support/build.ts'

/** Builds what all tests look at: a part of `npm test` beside others. */
await setup()
