import { median } from '../../app/capture/budget.ts'
import { rounds } from './rounds.ts'
import { buildSite } from './site-build.ts'
import { ourSite, templateSite } from './site-projects.ts'
import { savedPosts } from './site-saved.ts'
import type { SiteBuild } from './site-build.ts'
import type { SiteProject } from './site-projects.ts'

const mostRounds = 3
const mostSeconds = 300
const few = 500
const some = 1000
const many = 5000

interface Side {
  readonly text: string
  readonly posts: number
  readonly project: SiteProject
  readonly builds: SiteBuild[]
}

/**
 * Builds the GOV.UK design history template and our site with the same posts, in turn, every other
 * round backwards, and saves posts while designing. Gives tables of what it took.
 */
export async function measuredSite(say: (line: string) => void): Promise<string> {
  const side = (text: string, posts: number, project: SiteProject): Side => ({
    text,
    posts,
    project,
    builds: [],
  })
  const sides = {
    template: side('GOV.UK design history template', some, templateSite(some)),
    ours: side('Ours', some, ourSite(some)),
    few: side('Ours', few, ourSite(few)),
    many: side('Ours', many, ourSite(many)),
  }
  const list: readonly Side[] = Object.values(sides)
  say('Building ours once, to warm up …')
  await buildSite(sides.few.project)
  for (const round of rounds(mostRounds, mostSeconds)) {
    for (const { text, posts, project, builds } of round % 2 === 1 ? list : list.toReversed()) {
      const build = await buildSite(project)
      builds.push(build)
      say(`  round ${round}, ${text}, ${posts} posts: ${build.seconds.toFixed(1)} s`)
    }
  }
  say(`Saving posts while designing, among ${some} …`)
  const saves = await savedPosts(some, say)
  return `${tableOf(list)}\n\n${targets(sides, saves)}`
}

function tableOf(list: readonly Side[]): string {
  return [
    '| Build with nothing built before but styles | Posts | Seconds: median (lowest to highest) | Milliseconds a post | Most memory, with the search (MB) |',
    '| --- | --- | --- | --- | --- |',
    ...list.map(({ text, posts, builds }) => {
      const seconds = builds.map((one) => one.seconds)
      const cells = [
        text,
        posts,
        `${median(seconds).toFixed(1)} (${Math.min(...seconds).toFixed(1)} to ${Math.max(...seconds).toFixed(1)})`,
        ((median(seconds) / posts) * 1000).toFixed(2),
        Math.round(peakOf(builds) / 1e6),
      ]
      return `| ${cells.join(' | ')} |`
    }),
  ].join('\n')
}

function targets(
  {
    template,
    ours,
    few: little,
    many: much,
  }: Readonly<Record<'template' | 'ours' | 'few' | 'many', Side>>,
  saves: readonly number[],
): string {
  // Round against round, because neighbours in time share what else the machine was doing.
  const ratioOf = (one: Side, other: Side) =>
    median(
      one.builds.map(({ seconds }, round) => seconds / (other.builds[round]?.seconds ?? seconds)),
    )
  const faster = ratioOf(template, ours)
  const growth = ratioOf(much, little) / (many / few)
  const peak = peakOf(much.builds) / 1e9
  const saved = median(saves)
  const row = (text: string, measured: string, target: string, met: boolean) =>
    `| ${text} | ${measured} | ${target} | ${met ? 'met' : 'NOT MET'} |`
  return [
    '| | Measured | Target | |',
    '| --- | --- | --- | --- |',
    row(
      `Ours, times as fast as the template at ${some} posts`,
      faster.toFixed(1),
      'at least 10',
      faster >= 10,
    ),
    row(
      `Time a post at ${many} posts, in times of that at ${few}`,
      growth.toFixed(2),
      'at most 1.3',
      growth <= 1.3,
    ),
    row(
      `One saved post on screen, among ${some} (s)`,
      `${saved.toFixed(2)} (${Math.min(...saves).toFixed(2)} to ${Math.max(...saves).toFixed(2)})`,
      'at most 0.5',
      saved <= 0.5,
    ),
    row(`Most memory at ${many} posts (GB)`, peak.toFixed(2), 'below 1.5', peak < 1.5),
  ].join('\n')
}

const peakOf = (builds: readonly SiteBuild[]) => Math.max(...builds.map(({ peak }) => peak))
