import { existsSync, readdirSync } from 'node:fs'

import { captured, checkRecord, readRecord } from '../record.js'

/**
 * Reads what was captured for maps, by the names of the folders of their designs. Stops the build
 * with the file and the remedy if something of it cannot be shown.
 *
 * @returns {Map<string, { designs: object[] }>}
 */
export function readMaps() {
  const folder = `${captured}/maps`
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => /^[^.].*\.json$/.test(name))
    : []
  const remedy = 'Run npm run capture -- maps to take the pictures of all maps again.'
  return new Map(
    names.toSorted().map((name) => {
      const record = readRecord(`${folder}/${name}`, remedy)
      const folderOfDesign = `map-${name.replace(/\.json$/, '')}`
      checkRecord(record, folderOfDesign, remedy)
      return [folderOfDesign, record]
    }),
  )
}
