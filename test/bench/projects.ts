import { copyFileSync, cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { root } from '../../app/server/settings.ts'
import { newVisitor } from '../support/http.ts'
import { ranToEnd, serverOf, temporaryFolder } from './processes.ts'
import type { Command, Running } from './processes.ts'

/** Where the page is that both servers render from the same view. */
export const questionPath = '/bench-question'

/** Our first page, which a new visitor sees, and where the plain kit shows its content. */
export const [firstPath, copyPath] = ['/cases', '/bench-copy']

const copied = ['app', 'design-history', 'docs', 'LICENSE']
const settings = ['package.json', 'package-lock.json', 'tsconfig.json']

/** A copy of this project, without what it has built and without anybody's sessions. */
export function copyOfOurs(): string {
  const folder = temporaryFolder()
  for (const name of [...copied, ...settings]) {
    cpSync(join(root, name), join(folder, name), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/** Our project and one of the plain kit, with what starts each. */
export interface Both<Of> {
  readonly ours: Of
  readonly kit: Of
}

let projects: Promise<Both<Command>> | undefined
let servers: Promise<Both<Running>> | undefined

/** Both projects, made once, with the view of the question in each. */
export function bothProjects(): Promise<Both<Command>> {
  projects ??= makeBoth()
  return projects
}

/** Both servers, started once, which show the same: the question, and the content of our first page. */
export function bothServers(): Promise<Both<Running>> {
  servers ??= startBoth()
  return servers
}

async function makeBoth(): Promise<Both<Command>> {
  const kit = {
    folder: await plainKit(),
    args: ['node_modules/govuk-prototype-kit/bin/cli', 'start'],
  }
  const ours = { folder: copyOfOurs(), args: ['app/server/start.js'] }
  const view = join(import.meta.dirname, 'question.njk')
  for (const { folder } of [ours, kit]) copyFileSync(view, viewAt(folder, questionPath))
  return { ours, kit }
}

async function startBoth(): Promise<Both<Running>> {
  const commands = await bothProjects()
  const ours = await serverOf(commands.ours, questionPath)
  const kit = await serverOf(commands.kit, questionPath)
  const page = async ({ url }: Running, path: string) => (await newVisitor(url).get(path)).body
  sameWords(await page(ours, questionPath), await page(kit, questionPath))
  // The HTML as it is, without macros: less work for the kit than a page of a real prototype.
  const first = await page(ours, firstPath)
  const view = `{% extends "govuk-prototype-kit/layouts/govuk-branded.njk" %}
{% block content %}{% raw %}${load(first)('main').html()}{% endraw %}{% endblock %}
`
  writeFileSync(viewAt(commands.kit.folder, copyPath), view)
  sameWords(first, await page(kit, copyPath))
  return { ours, kit }
}

/** Throws unless two pages say the same in their main part, however they are made. */
export function sameWords(one: string, other: string): void {
  const [first, second] = [one, other].map((page) =>
    load(page)('main').text().replaceAll(/\s+/g, ' ').trim(),
  )
  if (!first || first !== second) {
    throw new Error('The two servers do not show the same page, so they cannot be compared.')
  }
}

/**
 * A prototype as the kit's own command makes it, of the version that we use. Rejects with a
 * sentence if the packages cannot be had.
 */
async function plainKit(): Promise<string> {
  const folder = temporaryFolder()
  const cli = join(root, 'node_modules/govuk-prototype-kit/bin/cli')
  const args = [cli, 'create', folder, `--version=${versionIn(root)}`, '--no-version-control']
  // But for what `npm run` adds about this project; and give up soon without a network
  const added = /^npm_(package|lifecycle|command)|^npm_config_local_prefix$/
  const kept = Object.entries(process.env).filter(([name]) => !added.test(name))
  const npm = { npm_config_prefer_offline: 'true', npm_config_fetch_retries: '0' }
  await ranToEnd({ folder, args, env: { ...Object.fromEntries(kept), ...npm } })
  // The command ends as if all were well even when npm has failed.
  const isMade = existsSync(join(folder, 'app/config.json'))
  if (isMade && versionIn(folder) === versionIn(root)) return folder
  throw new Error(
    'The plain kit cannot be made, because npm does not reach its registry: connect to the network, then try again.',
  )
}

function versionIn(folder: string): string | undefined {
  const file = join(folder, 'node_modules/govuk-prototype-kit/package.json')
  return existsSync(file) ? /"version": "([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1] : undefined
}

function viewAt(folder: string, path: string): string {
  return join(folder, 'app/views', `${path}.html`)
}
