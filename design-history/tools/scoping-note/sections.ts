import levels from '../../../docs/rap/data/levels.json' with { type: 'json' }
import plan from '../../../docs/rap/data/scoping-note.json' with { type: 'json' }
import { planOf } from '../engagement/plan.ts'
import { wordsForDay } from '../page/days.ts'
import { answerOf } from '../record/record.ts'
import type { EngagementRecord } from '../record/record.ts'

/** A line of the note that answers one of the questions, which always gets one. */
interface QuestionLine {
  readonly label: string
  readonly question: string
  /** Without it a team is not ready: it is about the data, the access or the people. */
  readonly crucial?: true
}

/** A line of the note that comes from another tool. Left out, or unknown if needed, when empty. */
interface FactLine {
  readonly label: string
  readonly fact: (record: EngagementRecord) => string
  readonly needed?: true
}

/** A part of the note, and its lines in the order in which a reader needs them. */
export interface SectionPlan {
  readonly id: string
  readonly title: string
  readonly lines: readonly (QuestionLine | FactLine)[]
}

const entry = (key: string) => (record: EngagementRecord) => answerOf(record, key)

/** Gives the level that is aimed for, in words. */
export function targetOf(record: EngagementRecord): string {
  const target = answerOf(record, 'levels.target')
  return levels.levels.find(({ id }) => id === target)?.title ?? ''
}

/** Gives the day on which the work starts, in words, or '' while there is no such day. */
export function startOf(record: EngagementRecord): string {
  const { start } = planOf(record)
  return start === undefined ? '' : wordsForDay(start)
}

/** What stands in each part of the note. Each of the questions stands in exactly one line. */
const linesOf: Readonly<Record<string, SectionPlan['lines']>> = {
  what: [
    { label: 'Publication or product', fact: entry('about.publication'), needed: true },
    { label: 'Scope', fact: entry('about.scope') },
    { label: 'Starting situation', question: 'starting-situation' },
    { label: 'End-goal', question: 'end-goal' },
    { label: 'Target level', fact: targetOf, needed: true },
  ],
  why: [{ label: 'Why help is needed', question: 'why-help' }],
  who: [
    { label: 'Analyst team', fact: entry('about.team') },
    { label: 'Team lead', fact: entry('about.team-lead') },
    { label: 'Product owner', fact: entry('about.product-owner') },
    { label: 'Analysts who take part', question: 'analysts', crucial: true },
    { label: 'RAP lead', fact: entry('about.rap-lead') },
    { label: 'RAP supporters', question: 'supporters' },
    { label: 'Skill in the technology', question: 'technology-skill' },
    { label: 'Understanding of the process', question: 'process-understanding' },
    { label: 'Programming in pairs', question: 'pair-programming' },
  ],
  when: [
    { label: 'Start', fact: startOf, needed: true },
    { label: 'How long the RAP supporters stay', question: 'engagement-length' },
    { label: 'Analysts’ time', question: 'analyst-time', crucial: true },
  ],
  help: [
    { label: 'Support model', question: 'which-support-model' },
    { label: 'Training before the start', question: 'pre-training' },
    { label: 'Pipelines to learn from', question: 'similar-pipelines' },
    { label: 'Package template', question: 'package-template' },
  ],
  'data-and-systems': [
    { label: 'Base asset', question: 'base-data', crucial: true },
    { label: 'Experts in the data', question: 'data-experts' },
    { label: 'Information Asset Owners', question: 'asset-owners' },
    { label: 'Legal direction and asset register', question: 'information-governance' },
    { label: 'Access to data, storage and systems', question: 'data-access', crucial: true },
    { label: 'Other access', question: 'other-access', crucial: true },
    { label: 'Environment', question: 'environment' },
    { label: 'Whether the environment will last', question: 'environment-future' },
    { label: 'Plan for moving', question: 'move-plan' },
    { label: 'Formats of the outputs', question: 'output-formats' },
  ],
  risks: [
    { label: 'Clashing deadlines', question: 'clashing-deadlines' },
    { label: 'Publication dates', fact: entry('plan.publication-dates') },
  ],
  'thin-slice': [{ label: 'Candidates', question: 'slice-candidates' }],
  afterwards: [
    { label: 'Owner of the pipeline', question: 'later-owner' },
    { label: 'Support later', question: 'ongoing-support' },
    { label: 'What the analysts do next', question: 'people-next' },
  ],
}

/** The parts of the note, but for the open questions, which are its last. */
export const sections: readonly SectionPlan[] = plan.sections.flatMap(({ id, title }) => {
  const lines = linesOf[id]
  return lines ? [{ id, title, lines }] : []
})

/** The title of the last part. */
export const openTitle = plan.sections.at(-1)?.title ?? ''

/** Names lines within a sentence. Some labels have an ‘and’ or a comma, so semicolons part them. */
export const namedIn = (labels: readonly string[]): string => labels.map(lowered).join('; ')

// Names such as RAP supporters and Information Asset Owners keep their capitals
const lowered = (label: string) =>
  /^[A-Z][a-z’-]*(?: [a-z]|$)/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
