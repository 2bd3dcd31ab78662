/** A part of the product whose mutants the tests should catch. */
export interface Part {
  readonly name: string
  /** The modules that are mutated, as a pattern. */
  readonly modules: string
  /** How many of its mutants are tried, chosen by the seed; all without it. */
  readonly sample?: number
  /** The folders of test that a mutant has to pass: those that are about the part. */
  readonly tests: readonly string[]
}

/** The parts, each with tests that take seconds: what a mutant survives runs whole. */
export const parts: readonly Part[] = [
  {
    name: 'engine',
    modules: 'app/engine/**/*.ts',
    tests: ['engine', 'journeys', 'pages/journey'],
  },
  {
    name: 'delius',
    modules: 'app/delius/**/*.ts',
    sample: 600,
    tests: ['delius', 'data', 'scenarios', 'pages', 'prototype'],
  },
  {
    name: 'journeys',
    modules: 'app/journeys/**/*.ts',
    sample: 300,
    tests: ['journeys', 'prototype'],
  },
]

/** Sentences are no mutants: they are approved whole, in files that a reviewer reads. */
export const excludedMutations: string[] = ['StringLiteral']
