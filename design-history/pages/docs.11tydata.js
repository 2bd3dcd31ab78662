import { existsSync } from 'node:fs'

export default {
  // Gives way to an index that someone writes
  permalink: existsSync('docs/index.md') ? false : '/docs/',
}
