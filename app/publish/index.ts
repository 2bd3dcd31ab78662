import { clockAt } from '../clock.ts'
import { dateOf } from '../engine/dates.ts'
import { takeFlags } from '../server/flags.ts'
import { checkFolder } from '../server/project-folder.ts'
import { renderer } from '../server/render.ts'
import { readSettings, root } from '../server/settings.ts'
import { publish, published } from './publish.ts'

// `npm run build`: everything in one folder that needs no server.
try {
  checkFolder(root)
  takeFlags(process.argv.slice(2), process.env)
  const made = dateOf(clockAt(readSettings(process.env).now)())
  console.log(await publish(made, renderer(false), published))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
