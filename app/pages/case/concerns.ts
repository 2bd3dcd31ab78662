import { capital, recordDate } from './words.ts'
import type { Concern, Risk } from '../../data/schema.ts'
import type { Opened, Row } from './card.ts'

type Themselves = NonNullable<Risk['themselves']>

const topics = [
  {
    id: 'suicideOrSelfHarm',
    key: 'Risk of suicide or self-harm',
    about: 'suicide or self-harm',
  },
  {
    id: 'coping',
    key: 'Coping in custody or a hostel',
    about: 'coping in custody or a hostel',
  },
  {
    id: 'vulnerability',
    key: 'Vulnerability, such as being bullied or exploited',
    about: 'a vulnerability',
  },
] as const

/** "Immediate concerns about suicide or self-harm" for each concern there is; "No concerns". */
export function concernsInBrief(themselves: Themselves): readonly string[] {
  const all = topics.flatMap(({ id, about }) =>
    kindsOf(themselves[id]).map(({ kind }) => sentence(kind, about)),
  )
  return all.length === 0 ? ['No concerns'] : all
}

/** A row for each subject: its concerns, immediate ones first, with what was noted behind them. */
export function concernRows(themselves: Themselves): readonly Row[] {
  return topics.map(({ id, key, about }): Row => {
    const concern = themselves[id]
    const opened = kindsOf(concern).map(({ kind, notes }): Opened => {
      const date = kind === 'previous' ? concern.previousDate : null
      return {
        summary: sentence(kind, about),
        parts: [
          {
            facts: [
              ...(date === null ? [] : [{ key: 'Last a concern on', value: recordDate(date) }]),
              { key: 'Notes', value: notes.trim() === '' ? 'No detail given' : notes },
            ],
          },
        ],
      }
    })
    return { key, lines: opened.length === 0 ? [{ text: 'No concerns' }] : [], opened }
  })
}

function kindsOf({ immediate, previous }: Concern) {
  return [
    ...(immediate === null ? [] : [{ kind: 'immediate', notes: immediate } as const]),
    ...(previous === null ? [] : [{ kind: 'previous', notes: previous } as const]),
  ]
}

function sentence(kind: 'immediate' | 'previous', about: string): string {
  return `${capital(kind)} concerns about ${about}`
}
