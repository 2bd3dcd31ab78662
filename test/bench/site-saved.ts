import { appendFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { nameOf } from './site-posts.ts'
import { ourSite } from './site-projects.ts'
import { start } from './servers.ts'

const saves = 7
const patience = 20_000

/**
 * Saves a post again and again while designing, among so many, and answers the seconds from each
 * save to the moment that its page has the new words.
 */
export async function savedPosts(
  posts: number,
  say: (line: string) => void,
): Promise<readonly number[]> {
  const { folder } = ourSite(posts)
  const address = `/design-history/${nameOf(posts - 5)}/`
  const command = ['app/server/start.js', '--dev']
  const server = await start({ name: 'ours', folder, command }, address)
  try {
    const seconds = []
    for (let save = 0; save <= saves; save += 1) {
      const file = fileOf(folder, nameOf(posts - 5 - save))
      const url = `${server.url}/design-history/${nameOf(posts - 5 - save)}/`
      seconds.push(await saved(file, url, `These are words ${save} of the bench.`))
      say(`  save ${save}: ${seconds.at(-1)?.toFixed(2)} s${save === 0 ? ', to warm up' : ''}`)
      // As people do, who look at what they have saved.
      await wait(1000)
    }
    return seconds.slice(1)
  } finally {
    await server.stop()
  }
}

function fileOf(folder: string, name: string): string {
  const posts = join(folder, 'design-history/posts')
  const file = readdirSync(posts).find((one) => one.endsWith(`-${name}.md`))
  if (file === undefined) throw new Error(`There is no post ${name} in ${posts}.`)
  return join(posts, file)
}

async function saved(file: string, url: string, words: string): Promise<number> {
  const began = performance.now()
  appendFileSync(file, `\n${words}\n`)
  while (performance.now() - began < patience) {
    const page = await fetch(url)
    if ((await page.text()).includes(words)) return (performance.now() - began) / 1000
    await wait(10)
  }
  throw new Error(`${file} was saved, but its page does not have the new words.`)
}
