import { relative } from 'node:path'
import { kilobytes, median, overBudget, storedIn } from './budget.ts'
import type { CaptureRecord } from './record.ts'
import type { RunReport } from './run.ts'

/** What to say at the end of a run, and whether all went well. */
export interface Summary {
  readonly lines: readonly string[]
  readonly isWell: boolean
}

/** Says what came of a run that took so many seconds, and of the records that there are after it. */
export function summaryOf(
  report: RunReport,
  records: readonly CaptureRecord[],
  seconds: number,
): Summary {
  const outcomes = [
    ...report.posts.flatMap(({ slug, outcomes }) => namedIn(slug, outcomes)),
    ...report.sheets.flatMap(({ scenario, outcomes }) => namedIn(scenario, outcomes)),
    ...report.maps.flatMap(({ slug, outcomes }) => namedIn(slug, outcomes)),
  ]
  const count = (what: string) => outcomes.filter(({ outcome }) => outcome.what === what).length
  const changed = outcomes.filter(({ outcome }) => outcome.what === 'changed')
  const failed = outcomes.flatMap(({ name, outcome }) =>
    outcome.what === 'failed' ? [`${name}: ${outcome.why}.`] : [],
  )
  const problems = [
    ...report.problems,
    ...report.posts.flatMap(({ slug, problems }) =>
      problems.map(
        (problem) =>
          `${slug}, ${problem}. Bring design-history/captured back as it was committed, or run npm run capture -- ${slug} --replace.`,
      ),
    ),
    ...report.maps.flatMap(({ slug, problems }) =>
      problems.map((problem) => `${slug}, ${problem}. Run npm run capture -- maps again.`),
    ),
  ]
  const budget = report.isStopped ? [] : overBudget(records)
  const written =
    report.posts.reduce((sum, post) => sum + post.written, 0) +
    report.sheets.reduce((sum, sheet) => sum + sheet.written, 0) +
    report.maps.reduce((sum, map) => sum + map.written, 0) +
    report.removed
  const isWell = failed.length + problems.length + budget.length === 0
  const nothing = isWell && changed.length === 0 ? 'Nothing has changed.' : 'No file has changed.'
  return {
    isWell,
    lines: [
      ...under('Changed since the post was published. What is in the post stays as it is:', [
        ...changed.map(({ name }) => name),
        ...replaceHint(report),
      ]),
      ...under('Could not be taken. Mend the page, or choose another, and capture again:', failed),
      ...under('To mend:', problems),
      ...under('Too large:', budget),
      ...(report.isStopped ? [stoppedText(report)] : []),
      `Pictures: ${count('taken')} taken, ${count('unchanged')} unchanged, ${changed.length} changed since publication, ${failed.length} could not be taken. ${seconds.toFixed(1)} seconds.`,
      sizes(records),
      ...(report.removed > 0 ? [`Removed, as nothing shows it any more: ${report.removed}.`] : []),
      ...report.sheets.map(
        ({ scenario, page }) => `Every page of ${scenario}: ${relative('.', page)}`,
      ),
      ...(written > 0 ? [`Files that have changed: ${written}.`] : []),
      ...(written === 0 && !report.isStopped ? [nothing] : []),
    ],
  }
}

function namedIn(from: string, outcomes: RunReport['posts'][number]['outcomes']) {
  return outcomes.map(([name, outcome]) => ({ name: `${from}, ${name}`, outcome }))
}

function under(title: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0
    ? [title, ...lines.map((line) => `  ${line.replaceAll('\n', '\n  ')}`)]
    : []
}

function replaceHint({ posts }: RunReport): readonly string[] {
  return posts
    .filter(({ outcomes }) => outcomes.some(([, { what }]) => what === 'changed'))
    .map(({ slug }) => `To replace them on purpose: npm run capture -- ${slug} --replace`)
}

function stoppedText({ posts, maps }: RunReport): string {
  const done = [...posts, ...maps].map(({ slug }) => slug)
  if (done.length === 0) return 'Stopped. Everything is as it was.'
  return `Stopped. These are done and kept: ${done.join(', ')}. Everything else is as it was.`
}

function sizes(records: readonly CaptureRecord[]): string {
  const { webp, png } = storedIn(records)
  const bytes = (files: typeof webp) => files.map((file) => file.bytes)
  const total = [...bytes(webp), ...bytes(png)].reduce((sum, one) => sum + one, 0)
  return `All that is stored: ${webp.length + png.length} files with ${kilobytes(total)}. The middle one has ${kilobytes(median(bytes(webp)))} as WebP and ${kilobytes(median(bytes(png)))} as PNG.`
}
