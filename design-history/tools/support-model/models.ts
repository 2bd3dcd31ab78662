import data from '../../../docs/rap/data/support-models.json' with { type: 'json' }
import { plain } from '../words/plain.ts'

/** A way in which the RAP team and the analyst team can share the work. */
export interface Model {
  readonly id: string
  /** What it is called in a sentence: model 1, or the fourth way. */
  readonly name: string
  readonly title: string
  readonly strengths: string
  readonly price: string
  readonly remedy: string
}

/** The ids of models that the rule of weighing has something to say of. */
export const ids = {
  rapTeamLeads: 'rap-team-leads',
  championLeads: 'champion-leads',
  buildThenHandOver: 'build-then-hand-over',
  laterStart: 'later-start',
} as const

const names: Readonly<Record<string, string>> = data.leanings

/** Gives what an answer may lean to by name: model 2, the fourth way, a later start. */
export function nameOf(id: string): string {
  return names[id] ?? id
}

/** The 3 models, most hands-on first, and the fourth way of the diagram. */
export const models: readonly Model[] = [
  ...data.models.map(({ costs, ...model }) => ({ ...model, price: costs })),
  data.fourthWay,
].map(({ id, title, strengths, price, remedy }) => ({
  id,
  name: nameOf(id),
  title,
  strengths: plain(strengths),
  price: plain(price),
  remedy: plain(remedy),
}))

/** What the fourth way is, and when it suits. */
export const fourthWay: { readonly lead: string; readonly suits: string } = {
  lead: plain(data.fourthWay.lead),
  suits: plain(data.fourthWay.suits),
}

/** What can be decided: a model, or a later start. */
export const decisions: readonly { readonly id: string; readonly title: string }[] = [
  ...models.map(({ id, name, title }) => ({ id, title: `${capital(name)}: ${title}` })),
  { id: ids.laterStart, title: capital(nameOf(ids.laterStart)) },
]

/** Begins words with a capital letter. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
