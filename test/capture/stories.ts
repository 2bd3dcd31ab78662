import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { expect } from 'vitest'
import { run } from '../../app/capture/run.ts'
import { everyRecord, readPostRecord } from '../../app/capture/stores.ts'
import { summaryOf } from '../../app/capture/summary.ts'
import { filesIn, testWorkshop } from './studio.ts'
import type { Design } from '../../app/browser/design.ts'
import type { TestWorkshop } from './studio.ts'

/** What somebody changes between runs, or the files of posts that are captured, perhaps anew. */
export type Step =
  | ((made: TestWorkshop) => unknown)
  | { readonly posts: readonly string[]; readonly replace?: boolean }

/** What each run of a story says and does, in lines. Each is on a later day than the one before. */
export async function told(
  steps: readonly Step[],
  stopAt = Infinity,
): Promise<readonly (readonly string[])[]> {
  const made = testWorkshop((seen) => {
    if (seen === stopAt) made.stop.abort()
  })
  const { folder } = made.workshop
  const runsTold: (readonly string[])[] = []
  let day = 6
  for (const step of steps) {
    if (typeof step === 'function') {
      step(made)
      continue
    }
    const before = filesIn(folder)
    const workshop = made.on(`2021-10-${String(day).padStart(2, '0')}`)
    const wanted = { ...step, scenarios: [], whole: true, replace: step.replace ?? false }
    const report = await run(wanted, workshop, '', () => undefined)
    const { lines: said, isWell } = summaryOf(report, [...everyRecord(folder).values()], 1)
    const short = said.filter((line) => !/^(Pictures|All that is stored|Files that)/.test(line))
    const became = report.posts.flatMap(({ outcomes }) =>
      outcomes.map(([name, { what }]) => `${name} ${what}`),
    )
    runsTold.push([
      `On ${day} October${isWell ? '' : ', not well'}: ${became.join(', ')}`,
      ...short.map((line) => `  ${line.replaceAll(/\/\S*\/(?=2021)/g, '')}`),
      ...changes(before, folder),
    ])
    day += 1
  }
  return runsTold
}

/** How many files of the store are new, other or gone; and if any are, what the post opens with. */
function changes(before: ReadonlyMap<string, string>, folder: string): readonly string[] {
  const after = filesIn(folder)
  const changed = [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
    const [was, is] = [before.get(path), after.get(path)]
    const how = was === undefined ? 'new' : is === undefined ? 'gone' : 'other'
    return was === is ? [] : `${path.split('/')[0]} ${how}`
  })
  if (changed.length === 0) return []
  const counted = [...new Set(changed)].map(
    (change) => `${changed.filter((one) => one === change).length} ${change}`,
  )
  return [`  Files: ${counted.toSorted().join(', ')}`, ...designsIn(folder)]
}

/** Which code the designs of the post run with, and what their pages can open. */
function designsIn(folder: string): readonly string[] {
  const designs = readPostRecord(folder, 'a-post')?.designs ?? []
  return designs.map(({ id, copy, made }) => {
    const html = readFileSync(join(folder, 'designs/a-post', id, 'index.html'), 'utf8')
    expect(html).toContain(`../../../copies/${copy}/prototype.js`)
    const { places } = JSON.parse(load(html)('#design').text()) as Design
    const code = readFileSync(join(folder, 'copies', copy, 'prototype.js'), 'utf8')
    return `  Opens ${Object.keys(places).join(' ')} with ${code} of ${made}`
  })
}
