import { beforeAll, describe, expect, test } from 'vitest'
import { newSession } from '../../app/session.ts'
import { designAt, inStep } from '../copy/in-step.ts'
import { copyInVm } from '../copy/in-vm.ts'
import { newVisitor } from '../support/http.ts'
import { aMorning } from '../support/people.ts'
import { serverAt } from '../support/servers.ts'
import { chosenWays, waysThrough } from '../support/ways.ts'
import { goAlong } from './go-along.ts'
import { servedArranging, servedChanging, servedRearranging, servedRecording } from './served.ts'
import type { Answering } from '../../app/browser/answer.ts'
import type { Context } from '../../app/engine/types.ts'
import type { Visitor } from '../support/http.ts'
import type { Served } from './served.ts'

/** How many visitors are on their way at the same moment. */
const atOnce = 8

let url: string
let copy: Answering
beforeAll(async () => {
  ;({ url } = await serverAt(aMorning))
  copy = await copyInVm()
})

/** A visitor who has chosen a version, on the server and in a copy of it. */
async function visitorOf(version: string): Promise<Visitor> {
  const visitor = newVisitor(url)
  const chosen = await visitor.post('/versions', { version })
  expect(chosen.location, version).toBe('/cases')
  return inStep(visitor, copy, designAt(version, aMorning), { ...newSession, version })
}

function testWays<C extends Context>(served: Served<C>): void {
  for (const journey of served.versions) {
    const { version } = journey
    // Our own way to arrange has more ways than all others together
    const others = served.id === 'arrange-appointment' && version === 'current' ? 20 : 3
    const all = waysThrough(journey, served.held)
    const chosen = chosenWays(journey, all, { others, name: 'over HTTP' })
      .map((ways) => ({ ...ways, some: ways.paths.length }))
      .filter(({ some }) => some > 0)

    describe(`${served.id} ${version} is over HTTP what the journey says, and the same in a copy,`, () => {
      test.each(chosen)('on $some of the $all ways of $who', async ({ context, paths }) => {
        const waiting = [...paths]
        const goSome = async (): Promise<void> => {
          for (let path = waiting.shift(); path; path = waiting.shift()) {
            await goAlong(await visitorOf(version), { served, journey, context, path })
          }
        }
        await Promise.all(Array.from({ length: atOnce }, goSome))
      })
    })
  }
}

testWays(servedArranging)
testWays(servedRecording)
testWays(servedChanging)
testWays(servedRearranging)
