import { pages, words } from './pages.ts'
import { options, questions, when } from './questions.ts'
import { branches, confirmation, journey } from './ways.ts'
import type { Change } from './change.ts'

/** Changes of the ice cream, by what they are of. */
export const changes: Readonly<Record<string, readonly Change[]>> = {
  journey,
  pages,
  words,
  questions,
  when,
  options,
  branches,
  confirmation,
}
