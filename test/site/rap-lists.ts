import engagement from '../../docs/rap/data/engagement.json' with { type: 'json' }
import glossary from '../../docs/rap/data/glossary.json' with { type: 'json' }
import interview from '../../docs/rap/data/interview.json' with { type: 'json' }
import levels from '../../docs/rap/data/levels.json' with { type: 'json' }
import questionnaire from '../../docs/rap/data/questionnaire.json' with { type: 'json' }
import readiness from '../../docs/rap/data/readiness.json' with { type: 'json' }
import reporting from '../../docs/rap/data/reporting.json' with { type: 'json' }
import serviceMap from '../../docs/rap/data/service-map.json' with { type: 'json' }
import support from '../../docs/rap/data/support-models.json' with { type: 'json' }
import training from '../../docs/rap/data/training.json' with { type: 'json' }
import example from '../../docs/rap/data/worked-example.json' with { type: 'json' }

/** One thing of a list: the id that it has on its page, and what stands there, in this order. */
type Row = readonly [id: string, ...says: readonly string[]]

interface Question {
  readonly id: string
  readonly question: string
  readonly help?: string
  readonly onlyIf?: string
}

const { phases } = engagement
const requirements = levels.levels.flatMap((level) => level.requirements)
const standing = (id: string) => example.requirements.find((one) => one.id === id)?.note ?? ''

/** The lists of the guidance that come from data: their page, and the element of each thing. */
export const lists: Readonly<
  Record<string, readonly [page: string, element: string, readonly Row[]]>
> = {
  activities: [
    'typical-engagement-flow',
    'tr',
    phases
      .flatMap(({ activities }) => activities)
      .map(({ id, title, who, output }) => [id, title, who, output]),
  ],
  'activities that we add': [
    'typical-engagement-flow',
    'tr',
    phases
      .flatMap(({ additions }): readonly { id: string; who: string; output: string }[] => additions)
      .map(({ id, who, output }) => [id, who, output]),
  ],
  'tests that end a phase': [
    'typical-engagement-flow',
    'h3',
    phases.map(({ exitTest }) => [exitTest.id, ...exitTest.checks.map(({ check }) => check)]),
  ],
  'questions of the questionnaire': [
    'questionnaire',
    'li',
    questionnaire.themes
      .flatMap(({ questions }): readonly Question[] => questions)
      .map(({ id, question, help }) => [id, question, ...(help === undefined ? [] : [help])]),
  ],
  considerations: [
    'support-models',
    'h4',
    support.considerations.map(({ id, answers }) => [
      id,
      ...answers.flatMap(({ answer, why, basis }) => [
        answer + (basis === 'suggestion' ? '*' : ''),
        `because ${why}.`,
      ]),
    ]),
  ],
  'what two goals have in common': [
    'support-models',
    'tr',
    support.overlaps.map(({ id, title }) => [id, title]),
  ],
  'the fourth way': ['support-models', 'h2', [[support.fourthWay.id, support.fourthWay.price]]],
  'fields of the register': [
    'programme-level-reporting',
    'tr',
    reporting.fields.map(({ id, title, records }) => [id, title, records]),
  ],
  'questions of the interview': [
    'service-design-and-user-research',
    'li',
    interview.parts
      .flatMap(({ questions }): readonly Question[] => questions)
      .map(({ id, question, onlyIf }) => [
        id,
        question,
        ...(onlyIf === undefined ? [] : [`Ask only if ${onlyIf}.`]),
      ]),
  ],
  'parts of the interview': [
    'service-design-and-user-research',
    'h4',
    interview.parts.map(({ id, minutes }) => [id, `(${minutes} minutes)`]),
  ],
  'steps of the service': [
    'service-design-and-user-research',
    'tr',
    serviceMap.steps.map(({ id, title, feels }) => [id, title, feels]),
  ],
  'items of readiness': [
    'rap-readiness',
    'tr',
    readiness.groups
      .flatMap(({ items }) => items)
      .map(({ id, item, help, next }) => [id, item, help, next]),
  ],
  requirements: [
    'levels-of-rap',
    'h3',
    requirements.map(({ id, code, requirement, means, show, next }) => [
      code,
      `${code}: ${requirement}`,
      means,
      show,
      next,
      standing(id),
    ]),
  ],
  'sessions of the training': [
    'training',
    'tr',
    training.sessions.map(({ id, title, covers }) => [`session-${id}`, title, covers]),
  ],
  'ways through the training': [
    'training',
    'tr',
    training.routes.map(({ id, who, sessions }) => [
      `route-${id}`,
      who,
      ...sessions.map(
        (one) => training.sessions.find((session) => session.id === one)?.title ?? one,
      ),
    ]),
  ],
  languages: [
    'training',
    'tr',
    training.languages.map(({ id, subject, python, r, sql }) => [
      `language-${id}`,
      subject,
      python,
      r,
      sql,
    ]),
  ],
  'words that are settled': [
    'glossary',
    'tr',
    glossary.settled.map(({ id, differs, meaning }) => [`settled-${id}`, differs, meaning]),
  ],
  'abbreviations and terms': [
    'glossary',
    'div',
    [...glossary.abbreviations, ...glossary.terms].map((entry) => [
      `term-${entry.id}`,
      entry.term,
      'meaning' in entry ? entry.meaning : '',
    ]),
  ],
}
