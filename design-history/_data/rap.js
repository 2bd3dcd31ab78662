import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const folder = 'docs/rap/data'

/** The data of the guidance: docs/rap/data/engagement.json is rap.engagement on each page. */
export default function () {
  if (!existsSync(folder)) return {}
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [basename(name, '.json'), read(join(folder, name))]),
  )
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(
      `${file} is not correct JSON, so the site was not built. Look for a missing comma or quotation mark. ${error.message}`,
      { cause: error },
    )
  }
}
