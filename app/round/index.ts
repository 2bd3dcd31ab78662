import { parseArgs } from 'node:util'
import { openWorkshop } from '../capture/open-workshop.ts'
import { captured } from '../capture/stores.ts'
import { takeFlags } from '../server/flags.ts'
import { root } from '../server/settings.ts'
import { roundsIn } from './check.ts'
import { chosenFrom } from './chosen.ts'
import { cleanCommit } from './commit.ts'
import { freeze } from './freeze.ts'

const { workshop, isStopped, close } = openWorkshop()

/** `npm run round -- "Name" [scenarios]`: freezes what is tested in a round of research. */
async function freezeRound(): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...takeFlags(process.argv.slice(2), process.env)],
    allowPositionals: true,
    options: { about: { type: 'string' } },
  })
  const open = await workshop()
  const chosen = chosenFrom(positionals, open.today, roundsIn(captured))
  const commit = cleanCommit(root)
  const round = await freeze(chosen, { commit, text: values.about }, open, ({ id, pictures }) =>
    console.log(`${id}: ${Object.keys(pictures).length} pictures`),
  )
  console.log(`The round ‘${round.name}’ is frozen, from commit ${commit.slice(0, 7)}.
Commit design-history/captured. The round is then at /design-history/rounds/${chosen.file}/, and never changes.`)
}

try {
  await freezeRound()
} catch (error) {
  const stopped = 'Stopped. There is no new round.'
  console.error(isStopped() ? stopped : error instanceof Error ? error.message : error)
  process.exitCode = isStopped() ? 130 : 1
} finally {
  await close()
}
