import { clockAt } from '../clock.ts'
import { renderer } from '../server/render.ts'
import { takeFlags } from '../server/flags.ts'
import { readSettings } from '../server/settings.ts'
import { buildCopy } from './build.ts'
import { makeCopy } from './make.ts'

// `npm run copy -- <scenario or version>`: writes a copy that runs with no server.
try {
  const render = renderer(false)
  const told = takeFlags(process.argv.slice(2), process.env)
  const now = clockAt(readSettings(process.env).now)()
  console.log(await makeCopy(told, { now, render, build: buildCopy }))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
