import type { ToolkitColumn, ToolkitSource } from './schema.ts'

/** One heading of the structure in which toolkits are described. */
export interface ColumnOfToolkits {
  readonly id: ToolkitColumn
  readonly label: string
}

/** Headings that belong together. */
export interface ColumnGroup {
  readonly id: string
  readonly title: string
  readonly columns: readonly ColumnOfToolkits[]
}

/**
 * The structure in which every toolkit is described, so that one can be compared with another: the
 * fields of find and refer an intervention, and what they leave open.
 */
export const columnGroups: readonly ColumnGroup[] = [
  {
    id: 'what-it-does',
    title: 'What it does',
    columns: [
      { id: 'purpose', label: 'Purpose' },
      { id: 'needs', label: 'Needs it addresses' },
      { id: 'outcomes', label: 'Outcomes' },
    ],
  },
  {
    id: 'who-it-is-for',
    title: 'Who it is for',
    columns: [
      { id: 'who', label: 'Who it is for' },
      { id: 'offences', label: 'Qualifying offences' },
      { id: 'notFor', label: 'Must not be used for' },
      { id: 'completedFirst', label: 'Must have completed first' },
      { id: 'riskScores', label: 'Guide to risk scores' },
    ],
  },
  {
    id: 'how-it-is-delivered',
    title: 'How it is delivered',
    columns: [
      { id: 'delivery', label: 'Delivery' },
      { id: 'setting', label: 'Setting' },
      { id: 'parts', label: 'Sessions or parts' },
      { id: 'rarDays', label: 'RAR days it typically uses' },
    ],
  },
  {
    id: 'what-it-takes',
    title: 'What it takes',
    columns: [
      { id: 'learningDisability', label: 'Learning disabilities' },
      { id: 'literacy', label: 'Literacy and language' },
      { id: 'training', label: 'Training for staff' },
    ],
  },
  {
    id: 'where-it-is-used',
    title: 'Where it is used and recorded',
    columns: [{ id: 'delius', label: 'NSI name in Delius' }],
  },
]

/** What pages say of a heading under which nothing is public. */
export const notKnown = 'Not publicly known'

/** The sources of facts, in words. */
export const sourceWords: Readonly<Record<ToolkitSource, string>> = {
  fri: 'Find and refer an intervention (FRI)',
  'fri and programmes':
    'Find and refer an intervention (FRI) and public lists of accredited programmes',
  'fri and suite':
    'Find and refer an intervention (FRI) and the Approved Suite of Probation Practitioner Toolkits (ASPPT), April 2022',
  'e-learning':
    'HMPPS e-learning, as listed by the Radicalisation Awareness Network (RAN) of the EU',
  suite: 'Approved Suite of Probation Practitioner Toolkits (ASPPT), April 2022',
  post: 'Design history, 6 October 2021',
}
