import { appendFileSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { atMost, inTurn } from './measure.ts'
import { ranToEnd, serverOf } from './processes.ts'
import { fileOf, nameOf, ourSite, templateSite } from './site-projects.ts'
import type { Bench, Row, Side } from './measure.ts'
import type { SiteProject } from './site-projects.ts'

/**
 * Builds the GOV.UK design history template and our site with the same posts, with nothing built
 * before but styles, and saves posts while designing.
 */
export async function site(bench: Bench): Promise<readonly Row[]> {
  const [few = 0, some = 0, many = 0] = [500, 1000, 5000].map((posts) => posts * bench.share)
  const ours = { few: ourSite(few), some: ourSite(some), many: ourSite(many) }
  if (bench.share === 1) {
    bench.say('Building ours once, to warm up …')
    await build(ours.few)
  }
  const side = (project: SiteProject, posts: number): Side<'seconds' | 'each' | 'peak'> => {
    return async () => {
      const { seconds, peak } = await build(project)
      return { seconds, each: (seconds / posts) * 1000, peak }
    }
  }
  const found = await inTurn(bench, 300, {
    template: side(templateSite(some), some),
    few: side(ours.few, few),
    some: side(ours.some, some),
    many: side(ours.many, many),
  })
  const most = (name: 'template' | 'some' | 'many') => [Math.max(...found(name, 'peak'))]
  const template = (numbers: readonly number[]) => ({ text: 'the template', numbers })
  const asFew = { text: `those at ${few}`, numbers: found('few', 'each') }
  const alike = `Build of a site with ${some} posts, nothing built before but styles`
  return [
    {
      text: alike,
      unit: 'seconds',
      ours: found('some', 'seconds'),
      beside: template(found('template', 'seconds')),
      target: atMost(0.1),
    },
    {
      text: `Time of a post at ${many} posts`,
      unit: 'ms',
      ours: found('many', 'each'),
      beside: asFew,
      target: atMost(1.3),
    },
    {
      text: `One saved post on screen, among ${some}`,
      unit: 'seconds',
      ours: await savedPosts(bench, some),
      target: atMost(0.5),
    },
    {
      text: `Most memory of a build at ${some} posts, with the search`,
      unit: 'MB',
      ours: most('some'),
      beside: template(most('template')),
    },
    { text: `The same at ${many}`, unit: 'MB', ours: most('many'), target: atMost(1500) },
  ]
}

/** Rejects with what Eleventy says if a site does not build, or if its posts are not in it. */
async function build({ folder, config }: SiteProject) {
  const output = join(folder, 'built')
  rmSync(output, { recursive: true, force: true })
  const eleventy = 'node_modules/@11ty/eleventy/cmd.cjs'
  const args = [eleventy, `--config=${config}`, '--quiet', `--output=${output}`]
  const built = await ranToEnd({ folder, args, env: { SITE_OUTPUT: output } })
  const pages = ['', 'design-history/'].map((where) => `${where}${nameOf(0)}/index.html`)
  if (built.code !== 0 || !pages.some((page) => existsSync(join(output, page)))) {
    throw new Error(`The site in ${folder} does not build: ${built.said()}`)
  }
  return built
}

/**
 * Saves a post again and again while designing, and gives the seconds from each save to the moment
 * that its page has the new words.
 */
async function savedPosts({ say, rounds }: Bench, posts: number): Promise<readonly number[]> {
  say(`Saving posts while designing, among ${posts} …`)
  const { folder } = ourSite(posts)
  const addressOf = (post: number) => `/design-history/${nameOf(post)}/`
  const args = ['app/server/start.js', '--dev']
  const server = await serverOf({ folder, args }, addressOf(posts - 5))
  const seconds: number[] = []
  for (let save = 0; save <= rounds + 1; save += 1) {
    const post = posts - 5 - save
    const words = `These are words ${save} of the bench.`
    const began = performance.now()
    appendFileSync(join(folder, 'design-history/posts', fileOf(post)), `\n${words}\n`)
    while (!(await (await fetch(server.url + addressOf(post))).text()).includes(words)) {
      if (performance.now() - began > 20_000) throw new Error(`Post ${post} is not shown as saved.`)
      await wait(10)
    }
    seconds.push((performance.now() - began) / 1000)
    // As people do, who look at what they have saved.
    await wait(1000)
  }
  await server.stop()
  // The first is to warm up
  return seconds.slice(1)
}
