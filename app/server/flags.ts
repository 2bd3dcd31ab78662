import { basename } from 'node:path'

/** Settings by their flags. Each is an environment variable too, for hosts that set those. */
const flags: Readonly<Record<string, string>> = {
  '--now': 'NOW',
  '--port': 'PORT',
  '--site-url': 'SITE_URL',
  '--open-site': 'OPEN_SITE',
  '--use-https': 'USE_HTTPS',
  '--redis-url': 'REDIS_URL',
  '--chrome-path': 'CHROME_PATH',
}

/**
 * Takes the settings out of what a command was told, `--now 2021-10-06T09:00` or `--now=…`, puts them
 * into its environment, and answers the rest. Windows has no other way to say them in one line.
 * Throws a sentence if one has no value.
 */
export function takeFlags(
  told: readonly string[],
  env: Record<string, string | undefined>,
): readonly string[] {
  const rest: string[] = []
  for (let place = 0; place < told.length; place += 1) {
    const one = told[place] ?? ''
    const [flag = '', ...values] = one.split('=')
    const name = flags[flag]
    if (name === undefined) {
      rest.push(one)
      continue
    }
    const value = values.length > 0 ? values.join('=') : told[(place += 1)]
    if (value === undefined || value === '' || value.startsWith('--')) {
      throw new Error(`${flag} needs a value, for example ${flag} ${examples[name] ?? 'true'}.`)
    }
    env[name] = value
  }
  return rest
}

const examples: Readonly<Record<string, string>> = {
  NOW: '2021-10-06T09:00',
  PORT: '4000',
  SITE_URL: 'https://example.org/history/',
  REDIS_URL: 'redis://localhost',
  CHROME_PATH: '/usr/bin/chromium',
}

/** Throws a sentence if the folder of the project has a sign in its path that packages trip over. */
export function checkFolder(root: string): void {
  const sign = /[#%?]/.exec(root)?.[0]
  if (sign === undefined) return
  const part = root.split(/[\\/]/).find((name) => name.includes(sign)) ?? basename(root)
  throw new Error(
    `The folder ‘${part}’ has ${sign} in its name, which packages that this needs cannot read. Rename it without ${sign}, then try again.`,
  )
}
