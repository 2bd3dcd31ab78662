/** Settings by their flags. Each is an environment variable too, for hosts that set those. */
const settings: Readonly<Record<string, { readonly name: string; readonly example: string }>> = {
  '--now': { name: 'NOW', example: '2021-10-06T09:00' },
  '--port': { name: 'PORT', example: '4000' },
  '--site-url': { name: 'SITE_URL', example: 'https://example.org/history/' },
  '--open-site': { name: 'OPEN_SITE', example: 'true' },
  '--use-https': { name: 'USE_HTTPS', example: 'false' },
  '--redis-url': { name: 'REDIS_URL', example: 'redis://localhost' },
  '--chrome-path': { name: 'CHROME_PATH', example: '/usr/bin/chromium' },
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
    const setting = settings[flag]
    if (setting === undefined) {
      rest.push(one)
      continue
    }
    const value = values.length > 0 ? values.join('=') : told[(place += 1)]
    if (value === undefined || value === '' || value.startsWith('--')) {
      throw new Error(`${flag} needs a value, for example ${flag} ${setting.example}.`)
    }
    env[setting.name] = value
  }
  return rest
}
