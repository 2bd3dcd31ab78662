import { currentFlags, removedFlags } from '../../delius/held-flags.ts'
import { dateOf } from '../../engine/dates.ts'
import { concernRows } from './concerns.ts'
import { row } from './card.ts'
import { flagRow } from './flag-row.ts'
import { casePage, tabHref } from './frame.ts'
import { noAssessment, roshLevels, roshTag } from './rosh.ts'
import { capital, recordDate } from './words.ts'
import type { Risk } from '../../data/schema.ts'
import type { Outcome, Params, Visit } from '../types.ts'
import type { Card, Row } from './card.ts'

const groups = [
  ['children', 'Children'],
  ['public', 'Public'],
  ['knownAdult', 'Known adult'],
  ['staff', 'Staff'],
] as const

/** The risk of a person: to the community, to themselves, and their flags (posts of July 2021). */
export function riskPage(visit: Visit, params: Params): Outcome {
  const today = dateOf(visit.now)
  return casePage(visit, params, ({ person, risk }) => {
    const { assessedOn, community, themselves } = risk
    return {
      tab: 'risk',
      view: 'risk',
      model: {
        missing: assessedOn === null ? { title: noAssessment, first: person.firstName } : null,
        sections: [
          {
            cards: [
              ...(community === null ? [] : [communityCard(community, assessedOn)]),
              ...(themselves === null ? [] : [themselvesCard(themselves)]),
            ],
          },
        ],
        flags: currentFlags(risk, visit.fixtures).map((flag) => flagRow(person.crn, flag, today)),
        removed: {
          count: removedFlags(risk, visit.fixtures).length,
          href: `${tabHref(person.crn, 'risk')}/removed-flags`,
        },
      },
    }
  })
}

function communityCard(
  { overall, levels, whoIsAtRisk, natureOfRisk, greatestWhen }: NonNullable<Risk['community']>,
  assessedOn: string | null,
): Card {
  const byLevel = roshLevels.flatMap((level): readonly Row[] => {
    const names = groups.filter(([group]) => levels[group] === level).map(([, name]) => name)
    return names.length === 0 ? [] : [row(`${capital(level)} risk`, names)]
  })
  const detail = (key: string, text: string) => row(key, text, 'No detail given')
  return {
    title: 'Risk of serious harm (ROSH) in the community',
    level: 3,
    rows: [
      row('OASys assessment date', assessedOn && recordDate(assessedOn)),
      { key: 'Overall', lines: [roshTag(overall)] },
      ...byLevel,
      detail('Who is at risk', whoIsAtRisk),
      detail('Nature of risk', natureOfRisk),
      detail('When is risk greatest', greatestWhen),
    ],
  }
}

function themselvesCard(themselves: NonNullable<Risk['themselves']>): Card {
  return {
    title: 'Risk of serious harm to themselves',
    level: 3,
    rows: concernRows(themselves),
  }
}
