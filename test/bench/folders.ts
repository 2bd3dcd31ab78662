import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../app/server/settings.ts'
import { owned, temporaryFolder } from './cleanup.ts'

const copied = [
  'app',
  'design-history',
  'docs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/** A copy of this project, without what it has built and without anybody's sessions. */
export function copyOfOurs(): string {
  const folder = temporaryFolder()
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/**
 * A prototype as the kit's own command makes it, of the version that we use. Rejects with a
 * sentence if the packages cannot be had.
 */
export async function plainKit(): Promise<string> {
  const folder = temporaryFolder()
  const cli = join(root, 'node_modules/govuk-prototype-kit/bin/cli')
  const options = [`--version=${versionIn(root)}`, '--no-version-control']
  const creating = owned(
    spawn(process.execPath, [cli, 'create', folder, ...options], {
      cwd: folder,
      env: npmEnvironment(),
      stdio: 'ignore',
      detached: true,
    }),
  )
  await once(creating, 'exit')
  // The command ends as if all were well even when npm has failed.
  const made = existsSync(join(folder, 'app/config.json'))
  if (!made || versionIn(folder) !== versionIn(root)) {
    throw new Error(
      'The plain kit cannot be made, because npm does not reach its registry: connect to the network, then try again.',
    )
  }
  return folder
}

/** The version of the kit that is installed in a project. */
export function versionIn(folder: string): string {
  const file = join(folder, 'node_modules/govuk-prototype-kit/package.json')
  const found = existsSync(file) && /"version": "([^"]+)"/.exec(readFileSync(file, 'utf8'))
  return found ? (found[1] ?? '') : ''
}

/** Ours, but for what `npm run` adds about this project; and give up soon without a network. */
function npmEnvironment(): NodeJS.ProcessEnv {
  const added = /^npm_(package|lifecycle|command)|^npm_config_local_prefix$/
  const kept = Object.entries(process.env).filter(([name]) => !added.test(name))
  return {
    ...Object.fromEntries(kept),
    npm_config_prefer_offline: 'true',
    npm_config_fetch_retries: '0',
  }
}
