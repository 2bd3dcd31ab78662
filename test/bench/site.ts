import { median } from '../../app/capture/budget.ts'
import { ratio, rounds, spread, table, targetHead, verdict } from './figures.ts'
import { buildSite } from './site-build.ts'
import { ourSite, templateSite } from './site-projects.ts'
import { savedPosts } from './site-saved.ts'
import type { SiteBuild } from './site-build.ts'
import type { SiteProject } from './site-projects.ts'

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
  const side = (text: string, posts: number, project: SiteProject): Side => {
    return { text, posts, project, builds: [] }
  }
  const sides = {
    template: side('GOV.UK design history template', some, templateSite(some)),
    ours: side('Ours', some, ourSite(some)),
    few: side('Ours', few, ourSite(few)),
    many: side('Ours', many, ourSite(many)),
  }
  const list: readonly Side[] = Object.values(sides)
  say('Building ours once, to warm up …')
  await buildSite(sides.few.project)
  for (const [round, all] of rounds(list, { most: 3, seconds: 300 })) {
    for (const { text, posts, project, builds } of all) {
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
  const head = [
    'Build with nothing built before but styles',
    'Posts',
    'Seconds: median (lowest to highest)',
    'Milliseconds a post',
    'Most memory, with the search (MB)',
  ]
  const rows = list.map((side) => {
    const { text, posts, builds } = side
    const seconds = secondsOf(side)
    const each = ((median(seconds) / posts) * 1000).toFixed(2)
    return [text, posts, spread(seconds, 1), each, Math.round(peakOf(builds) / 1e6)]
  })
  return table(head, rows)
}

function targets(
  sides: Readonly<Record<'template' | 'ours' | 'few' | 'many', Side>>,
  saves: readonly number[],
): string {
  const faster = ratio(secondsOf(sides.template), secondsOf(sides.ours)) ?? 0
  const growth = (ratio(secondsOf(sides.many), secondsOf(sides.few)) ?? 0) / (many / few)
  const peak = peakOf(sides.many.builds) / 1e9
  const fast = `Ours, times as fast as the template at ${some} posts`
  const grown = `Time a post at ${many} posts, in times of that at ${few}`
  const onScreen = `One saved post on screen, among ${some} (s)`
  const isSoon = verdict(median(saves) <= 0.5)
  return table(targetHead, [
    [fast, faster.toFixed(1), 'at least 10', verdict(faster >= 10)],
    [grown, growth.toFixed(2), 'at most 1.3', verdict(growth <= 1.3)],
    [onScreen, spread(saves, 2), 'at most 0.5', isSoon],
    [`Most memory at ${many} posts (GB)`, peak.toFixed(2), 'below 1.5', verdict(peak < 1.5)],
  ])
}

const secondsOf = ({ builds }: Side) => builds.map(({ seconds }) => seconds)
const peakOf = (builds: readonly SiteBuild[]) => Math.max(...builds.map(({ peak }) => peak))
