import { describe, expect, test } from 'vitest'
import { ToolkitColumn } from '../../app/data/schema.ts'
import { columnGroups, sourceWords } from '../../app/data/toolkit-columns.ts'
import { toolkits } from '../../app/data/toolkits.ts'
import type { Toolkit, ToolkitColumn as Column } from '../../app/data/schema.ts'

const columns = columnGroups.flatMap((group) => group.columns)
const linesOf = (toolkit: Toolkit, column: Column) => toolkit.facts[column]?.says ?? []
const knownOf = (toolkit: Toolkit) =>
  ToolkitColumn.options.filter((column) => toolkit.facts[column] !== null)

test('the headings are all in a group, each once, with words of its own', () => {
  expect(columns.map(({ id }) => id).toSorted()).toEqual(ToolkitColumn.options.toSorted())
  expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length)
})

describe.each(toolkits.map((toolkit) => [toolkit.name, toolkit] as const))('%s', (_, toolkit) => {
  test('has every heading, with words and their source or as unknown', () => {
    expect(Object.keys(toolkit.facts).toSorted()).toEqual(ToolkitColumn.options.toSorted())
    for (const fact of Object.values(toolkit.facts)) {
      if (fact === null) continue
      expect(sourceWords[fact.source]).toMatch(/\w/)
      for (const line of fact.says) expect(line).toMatch(/^(?!.*\b(null|undefined)\b)[A-Z0-9]/)
    }
  })

  test('has the purpose of its facts, unless that is the purpose of another', () => {
    const { purpose } = toolkit.facts
    expect(purpose).not.toBeNull()
    expect(toolkit.purpose).toBe(purpose?.successor === null ? purpose.says[0] : null)
  })

  test('can be found by the setting and the needs that its facts name, and by no other', () => {
    const settings = linesOf(toolkit, 'setting').map((line) => line.toLowerCase().split(' ')[0])
    expect(toolkit.settings.toSorted()).toEqual(settings.toSorted())
    for (const need of toolkit.needs) {
      expect(linesOf(toolkit, 'needs').map((line) => line.toLowerCase())).toContain(need)
    }
  })

  test('says in words what its fit says in data', () => {
    const { sex, ages, notOffence, afterProgramme } = toolkit.fit
    const who = linesOf(toolkit, 'who').join(' ')
    if (sex === 'male') expect(who).toMatch(/^Men\b/)
    if (ages !== null) expect(who).toContain(`aged ${ages.from}`)
    if (ages?.stretch) expect(who).toContain(`up to ${ages.stretch} with similar needs`)
    if (toolkit.fit.offence !== null) expect(linesOf(toolkit, 'offences')).not.toEqual([])
    if (notOffence === 'sexual') expect(linesOf(toolkit, 'notFor')).toEqual(['Sexual offences'])
    const programmes = linesOf(toolkit, 'completedFirst').join(' ').includes('Kaizen')
    expect(programmes).toBe(afterProgramme)
  })
})

test('Which facts of toolkits are known, and borrowed from another, is as approved', async () => {
  const borrowed = (toolkit: Toolkit) =>
    new Set(Object.values(toolkit.facts).flatMap((fact) => fact?.successor ?? []))
  const lines = toolkits.map(
    (toolkit) =>
      `${toolkit.name}: ${knownOf(toolkit).join(', ')} (from ${[...borrowed(toolkit)].join() || 'none'})`,
  )
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('approved/toolkits.txt')
})
