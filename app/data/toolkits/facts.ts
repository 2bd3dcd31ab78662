import type { Toolkit, ToolkitColumn, ToolkitFact, ToolkitSource } from '../schema.ts'

/** A fact about a toolkit itself, a line or several. */
export function fact(source: ToolkitSource, ...says: readonly string[]): ToolkitFact {
  return { says: [...says], source, successor: null }
}

/** A fact about the toolkit that probably took the place of another, from find and refer. */
export function successorFact(successor: string, ...says: readonly string[]): ToolkitFact {
  return { says: [...says], source: 'fri', successor }
}

/** A fact from find and refer an intervention. */
export function fri(...says: readonly string[]): ToolkitFact {
  return fact('fri', ...says)
}

/** The suite of toolkits is for work between a practitioner and one person. */
export const oneToOneOfSuite = fact('suite', 'One-to-one')

/** The design of October 2021 is for sessions with one person. */
export const oneToOneOfPost = fact('post', 'One-to-one')

/** How Delius names the NSI of a toolkit. */
export const namedAfterToolkit = fact(
  'post',
  'Takes the name of the toolkit. The exact words are not publicly known.',
)

/** A toolkit as one writes it: with the facts that are known, and its purpose among them. */
export interface Written extends Omit<Toolkit, 'purpose' | 'facts'> {
  readonly facts: Partial<Readonly<Record<ToolkitColumn, ToolkitFact>>>
}

const nothingKnown: Toolkit['facts'] = {
  purpose: null,
  needs: null,
  outcomes: null,
  riskScores: null,
  who: null,
  offences: null,
  notFor: null,
  completedFirst: null,
  learningDisability: null,
  literacy: null,
  delivery: null,
  setting: null,
  parts: null,
  rarDays: null,
  training: null,
  delius: null,
}

/** The toolkit with every heading. What a successor is for is not its own purpose. */
export function toolkit({ facts, ...rest }: Written): Toolkit {
  const { purpose } = facts
  return {
    ...rest,
    purpose: purpose?.successor === null ? (purpose.says[0] ?? null) : null,
    facts: { ...nothingKnown, ...facts },
  }
}

/** A toolkit of which nothing is known that would speak against anybody. */
export const anybody: Toolkit['fit'] = {
  sex: null,
  ages: null,
  offence: null,
  notOffence: null,
  afterProgramme: false,
}

/** Men who are 18 or over. */
export const men: Toolkit['fit'] = {
  ...anybody,
  sex: 'male',
  ages: { from: 18, to: null, stretch: null },
}
