import type { Case } from './case.ts'

/**
 * True if every word of a search is part of the person's names or CRN. Capitals, accents, hyphens
 * and the order of the words make no difference; a search without a word finds everybody.
 */
export function matchesSearch({ person, details }: Case, search: string): boolean {
  const { firstName, lastName, crn } = person
  const names = [firstName, details.middleNames, lastName, details.preferredName, crn]
  const known = plain(names.join(' '))
  const words = wordsOf(search)
  // Somebody who types nothing but a hyphen has not asked for everybody.
  if (words.length === 0) return search.trim() === ''
  return words.every((word) => known.includes(word))
}

function wordsOf(text: string): readonly string[] {
  return plain(text)
    .split(/\s+/)
    .filter((word) => word !== '')
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/['’]/g, '')
    .replaceAll(/\p{Pd}/gu, ' ')
    .toLowerCase()
}
