import { approvable } from './approved.ts'

/** As `approvable`, of parts whose lines each have a name: what comes to nothing says so. */
export function approvableLines(
  parts: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): string {
  const saying = (lines: Readonly<Record<string, unknown>>) =>
    Object.entries(lines).map(([name, one]) => [name, isNothing(one) ? 'nothing' : one] as const)
  return approvable(
    Object.fromEntries(
      Object.entries(parts).map(([part, lines]) => [part, Object.fromEntries(saying(lines))]),
    ),
  )
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}
