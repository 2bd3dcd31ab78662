import { expect } from 'vitest'

/** As `toEqual` for what is JSON, which takes longer than all else when there are thousands. */
export function expectSame(is: unknown, wanted: unknown, name: string): void {
  if (asText(is) !== asText(wanted)) expect(is, name).toEqual(wanted)
}

function asText(value: unknown): string {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return JSON.stringify(isObject ? Object.entries(value).toSorted() : value)
}
