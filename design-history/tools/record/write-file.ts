import { formatName, formatVersion } from './file-format.ts'
import { answerOf } from './record.ts'
import type { EngagementRecord } from './record.ts'

/**
 * Writes a record as the text of a file that `readFile` reads.
 *
 * @param saved - When, as an ISO date and time
 */
export function writeFile({ answers, register }: EngagementRecord, saved: string): string {
  const file = { format: formatName, version: formatVersion, saved, answers, register }
  return `${JSON.stringify(file, null, 2)}\n`
}

/**
 * Gives a file a name that says what is in it: rap-engagement-gp-appointments-2027-03-01.json.
 *
 * @param day - An ISO date
 * @param kind - What the file is, such as rap-register.csv
 */
export function fileName(
  record: EngagementRecord,
  day: string,
  kind = 'rap-engagement.json',
): string {
  const [stem = kind, ending = ''] = kind.split(/(?=\.\w+$)/)
  const publication = answerOf(record, 'about.publication')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .slice(0, 41)
    .replaceAll(/^-|-$/g, '')
  return [stem, publication, day].filter((part) => part !== '').join('-') + ending
}
