import { expect } from 'vitest'
import { approvable } from './approved.ts'

type Parts = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** As `approvable`, of parts whose lines each have a name: what comes to nothing says so. */
export function approvableLines(parts: Parts): string {
  const saying = (lines: Readonly<Record<string, unknown>>) =>
    Object.entries(lines).map(([name, one]) => {
      if (typeof one === 'boolean') return [name, one ? 'yes' : 'no'] as const
      return [name, isNothing(one) ? 'nothing' : one] as const
    })
  return approvable(
    Object.fromEntries(
      Object.entries(parts).map(([part, lines]) => [part, Object.fromEntries(saying(lines))]),
    ),
  )
}

function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  return value === undefined || value === null || value === ''
}

/** Expects these parts to be as they stand in an approved file, named from the folder of the test. */
export async function expectApproved(file: string, parts: Parts): Promise<void> {
  await expect(approvableLines(parts)).toMatchFileSnapshot(file)
}

/** Expects whatever comes of each of these, by its name, to be as it stands in an approved file. */
export async function expectFound(file: string, found: object): Promise<void> {
  await expect(approvable({ ...found })).toMatchFileSnapshot(file)
}
