/** A journey as plain JSON: what the site, the diagrams and the comparison of versions read. */
export interface JourneyDescription {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly about: string
  readonly start: string
  /** The link that leads out of the journey from every page; null where there is Back. */
  readonly wayOut: string | null
  readonly steps: readonly StepDescription[]
  readonly confirmation: ConfirmationDescription
}

/**
 * Words that are worked out: what they say or depend on, and the questions whose answers they read.
 * A name that begins with a capital is the words themselves, as people read them.
 */
export interface WorkedOut {
  readonly worksOut: string
  readonly reads: readonly string[]
}

/** Words as they are written down, or how they are worked out. */
export type WordsDescription = string | WorkedOut

/** Words of a page besides its questions, and what they are there. */
export interface PageWords {
  readonly as:
    'text' | 'warning' | 'item' | 'heading' | 'help' | 'link' | 'legend' | 'table' | 'column'
  readonly words: WordsDescription
}

/** One page of a journey, in words. */
export interface StepDescription {
  readonly id: string
  readonly kind: 'question' | 'check-answers' | 'stop'
  readonly title: WordsDescription
  /** The words of its button; null where there is none. */
  readonly button: WordsDescription | null
  /** What it says besides its questions: help, notices and headings of its sections. */
  readonly words: readonly PageWords[]
  /** The rows of check your answers that it puts first, in their order. */
  readonly rows: readonly string[]
  readonly fields: readonly FieldDescription[]
  readonly edges: readonly {
    readonly when: string | null
    readonly to: string
  }[]
}

/** One question, in words. `options` is a list, or says what the choices depend on. */
export interface FieldDescription {
  readonly id: string
  readonly component: string
  readonly label: string
  readonly hint: string | null
  readonly options: readonly OptionDescription[] | string
  readonly messages: readonly string[]
  /** The labels of its rows of check your answers. */
  readonly summary: readonly string[]
  /** What must hold for it to be asked, or null if it always is. */
  readonly asked: string | null
  /** What its answer was given for, and is dropped with. */
  readonly dependsOn: readonly string[]
  readonly replaces: string | null
}

/** One choice, in words, with its warning and the fields that open under it. */
export interface OptionDescription {
  readonly value: string
  readonly text: string
  readonly hint: string | null
  readonly flag: string | null
  readonly reveals: readonly string[]
}

/** The page after confirming. What ends in `OfSeveral` is null where it is the same as for one. */
export interface ConfirmationDescription {
  readonly title: string
  readonly titleOfSeveral: string | null
  readonly nextSteps: readonly string[]
  readonly nextStepsOfSeveral: readonly string[] | null
  /** Whether it lists all that was confirmed, if that was several. */
  readonly listsAll: boolean
  /** What comes before a phone number, or null if none is given. */
  readonly phone: string | null
  readonly finish: {
    readonly text: string
    readonly as: 'button' | 'link'
    readonly opens: string | null
  }
}
