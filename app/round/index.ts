import { parseArgs } from 'node:util'
import { cameraWhenNeeded, stylesheet } from '../capture/camera.ts'
import { once } from '../capture/in-turn.ts'
import { captured } from '../capture/stores.ts'
import { clockAt } from '../clock.ts'
import { buildCopy } from '../copy/build.ts'
import { dateOf } from '../engine/dates.ts'
import { renderer } from '../server/render.ts'
import { readSettings, root } from '../server/settings.ts'
import { roundsIn } from './check.ts'
import { chosenFrom } from './chosen.ts'
import { cleanCommit } from './commit.ts'
import { freeze } from './freeze.ts'

const stop = new AbortController()
const camera = cameraWhenNeeded()

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stop.signal.aborted) process.exit(130)
    stop.abort()
    void camera.close()
  })
}

/** `npm run round -- "Name" [scenarios]`: freezes what is tested in a round of research. */
async function freezeRound(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { about: { type: 'string' } },
  })
  const today = dateOf(clockAt(readSettings(process.env).now)())
  const chosen = chosenFrom(positionals, today, roundsIn(captured))
  const commit = cleanCommit(root)
  const workshop = {
    camera,
    render: renderer(false),
    styles: await stylesheet(),
    signal: stop.signal,
    folder: captured,
    copy: once(buildCopy),
    today,
  }
  const round = await freeze(chosen, { commit, text: values.about }, workshop, ({ id, pictures }) =>
    console.log(`${id}: ${Object.keys(pictures).length} pictures`),
  )
  console.log(`The round ‘${round.name}’ is frozen, from commit ${commit.slice(0, 7)}.
Commit design-history/captured. The round is then at /design-history/rounds/${chosen.file}/, and never changes.`)
}

try {
  await freezeRound()
} catch (error) {
  const stopped = 'Stopped. There is no new round.'
  console.error(stop.signal.aborted ? stopped : error instanceof Error ? error.message : error)
  process.exitCode = stop.signal.aborted ? 130 : 1
} finally {
  await camera.close()
}
