import questionnaire from '../../../docs/rap/data/questionnaire.json' with { type: 'json' }
import readiness from '../../../docs/rap/data/readiness.json' with { type: 'json' }
import type { Answers } from '../../../design-history/tools/record/record.ts'

/** The same entry for each of several keys. */
export function each(keys: readonly string[], words: string): Answers {
  return Object.fromEntries(keys.map((key) => [key, words]))
}

/** The questions before an engagement. */
export const questions = questionnaire.themes.flatMap((theme) => theme.questions)

/** The items of the readiness checklist. */
export const readinessItems = readiness.groups.flatMap((group) => group.items)

/** What two leads entered for an engagement that they agree on. */
export const agreed = {
  ...each(
    readinessItems.map(({ id }) => `readiness.${id}.state`),
    'done',
  ),
  'about.publication': 'Hospital outpatient activity',
  'about.team': 'Outpatient statistics',
  'about.team-lead': 'Head of outpatient statistics',
  'about.product-owner': 'Senior analyst, outpatients',
  'about.rap-lead': 'RAP lead for this team',
  'about.scope': 'The monthly tables and the CSV of the publication, not the dashboard',
  'about.owner-after': 'Head of outpatient statistics, with a senior analyst as deputy',
  'levels.target': 'silver',
  'support.decision': 'rap-team-leads',
  'support.complexity.answer': 'high',
  'support.existing-skill.answer': 'new',
  'support.morale.answer': 'low',
  'support.agreed-by': 'Team lead and RAP lead',
  'support.agreed-on.day': '2',
  'support.agreed-on.month': '11',
  'support.agreed-on.year': '2026',
  'time.learners': '3',
  'plan.start.day': '1',
  'plan.start.month': '3',
  'plan.start.year': '2027',
  'plan.publication-dates': '18/3/2027\n22 April 2027',
  'agreement.terms': 'Wednesdays are kept for pair coding.\nThe dashboard comes later.',
} as const satisfies Answers

/** As long as answers to the questions that a team writes in an hour. */
export const questionsAnswered = {
  ...each(
    questions.map(({ id }) => `question.${id}`),
    'The analyst team publishes this each month.\nIt takes 2 people about a week, by hand.',
  ),
  'question.which-support-model': 'rap-team-leads',
  'question.which-support-model.why': 'The team is new to code, and the pipeline is complex',
  'question.environment.not-known': 'yes',
  'question.environment.finds-out': 'Product owner',
  'question.environment.by': 'kick-off',
  'question.base-data': 'not known',
} as const satisfies Answers
