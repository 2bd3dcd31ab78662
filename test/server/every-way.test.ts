import { describe, expect, test } from 'vitest'
import { stepOf, typedFrom } from '../../app/engine/walk.ts'
import { newSession } from '../../app/session.ts'
import { formOf } from '../../app/walks/forms.ts'
import { designAt, inStep } from '../copy/in-step.ts'
import { copyInVm } from '../copy/in-vm.ts'
import { eachFamily } from '../support/families.ts'
import { newVisitor } from '../support/http.ts'
import { aMorning } from '../support/people.ts'
import { serverAt } from '../support/servers.ts'
import { chosenWays, waysThrough } from '../support/ways.ts'
import type { JourneyPath } from '../../app/engine/paths.ts'
import type { Context, Journey } from '../../app/engine/types.ts'
import type { Visitor } from '../support/http.ts'

/** How many visitors are on their way at the same moment. */
const atOnce = 8

const [{ url }, copy] = await Promise.all([serverAt(aMorning), copyInVm()])

/** A visitor who has chosen a version, on the server and in a copy of it. */
async function visitorOf(version: string): Promise<Visitor> {
  const visitor = newVisitor(url)
  await visitor.post('/versions', { version })
  return inStep(visitor, copy, designAt(version, aMorning), { ...newSession, version })
}

/** Goes one way, from the address that begins a draft to its last page or the confirmation. */
async function goAlong<C extends Context>(
  begin: string,
  journey: Journey<C>,
  { name, steps, answers }: JourneyPath,
): Promise<void> {
  const visitor = await visitorOf(journey.version)
  const base = `${begin}/1`
  const begun = await visitor.get(begin)
  expect(begun.location, name).toMatch(new RegExp(`^${base}/${journey.start}(/change)?$`))
  for (const [index, id] of steps.entries()) {
    await expectPage(visitor, `${base}/${id}`, name)
    const step = stepOf(journey, id)
    if (step.kind !== 'stop') {
      const form = step.kind === 'question' ? formOf(typedFrom(journey, step, answers)) : {}
      const { location } = await visitor.post(`${base}/${id}`, form)
      expect(location, `${name}, ${id}`).toBe(`${base}/${steps[index + 1] ?? 'confirmation'}`)
      if (step.kind === 'check-answers') await expectPage(visitor, `${base}/confirmation`, name)
    }
  }
}

/** Opens a page, whose title has to be its heading. */
async function expectPage(visitor: Visitor, address: string, name: string): Promise<void> {
  const { status, body } = await visitor.get(address)
  const [, title] = /<title>(.*?) - Manage supervisions</s.exec(body) ?? []
  const [, heading = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(body) ?? []
  const found = [status, heading.replaceAll(/<[^>]*>/g, '').trim()]
  expect(found, `${name}, ${address}`).toEqual([200, title])
}

eachFamily(({ id, versions, held, begin }) => {
  describe.each(versions)(`${id} $version is the same over HTTP and in a copy`, (journey) => {
    // Our own way to arrange has more ways than all others together
    const others = id === 'arrange-appointment' && journey.version === 'current' ? 12 : 2
    const all = waysThrough(journey, held)
    const chosen = chosenWays(journey, all, { others, name: 'over HTTP' })

    test.each(chosen.filter(({ paths }) => paths.length > 0))(
      'on $paths.length of the $all ways of $who',
      async ({ context, paths }) => {
        const waiting = [...paths]
        const goSome = async (): Promise<void> => {
          for (let path = waiting.shift(); path; path = waiting.shift()) {
            await goAlong(begin(context), journey, path)
          }
        }
        await Promise.all(Array.from({ length: atOnce }, goSome))
      },
    )
  })
})
