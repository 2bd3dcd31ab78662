import { activeOrders } from '../../delius/order-progress.ts'
import { row } from './card.ts'
import { casePage, tabHref } from './frame.ts'
import { convictionCard, offenceCard, orderCard } from './sentence-cards.ts'
import { rarDaysCards } from './rar-days-card.ts'
import { countOf, recordDate } from './words.ts'
import type { Case } from '../../delius/case.ts'
import type { Outcome, Params, Visit } from '../types.ts'
import type { Card, Section } from './card.ts'

/**
 * What a person did, their orders with the requirements and the RAR days of each, and their history
 * (post of 16 July 2021). Each of several orders has a heading of its own.
 */
export function sentencePage(visit: Visit, params: Params): Outcome {
  const { fixtures, now } = visit
  return casePage(visit, params, (theCase) => {
    const orders = activeOrders(theCase.sentences)
    const several = orders.length > 1
    const sections = orders.map((order): Section => ({
      ...(several ? { heading: order.description } : {}),
      cards: [
        offenceCard(order),
        convictionCard(order),
        orderCard(order, theCase, fixtures, now),
        ...rarDaysCards(order, theCase, fixtures, now),
      ].map((card) => ({ ...card, level: several ? 4 : 3 })),
    }))
    const history = several ? { heading: 'Before these orders' } : {}
    return {
      tab: 'sentence',
      view: 'cards',
      model: {
        sections: [
          ...(orders.length === 0 ? [{ text: 'No active orders', cards: [] }] : sections),
          { ...history, cards: [historyCard(theCase, several ? 4 : 3)] },
        ],
      },
    }
  })
}

function historyCard({ person, details, sentences }: Case, level: 3 | 4): Card {
  const { previousOrders } = details
  const lastEnd = previousOrders
    .map(({ endDate }) => endDate)
    .toSorted()
    .at(-1)
  const breaches =
    previousOrders.reduce((sum, order) => sum + order.breaches, 0) +
    sentences.flatMap((order) => order.breaches).filter(({ endDate }) => endDate !== null).length
  return {
    title: 'Probation history',
    level,
    rows: [
      {
        ...row('Previous orders', [
          countOf(previousOrders.length, 'previous order', undefined, 'No previous orders'),
          lastEnd === undefined ? null : `Last ended on ${recordDate(lastEnd)}`,
        ]),
        ...(previousOrders.length === 0
          ? {}
          : {
              links: [
                {
                  text: 'View all previous orders',
                  href: `${tabHref(person.crn, 'sentence')}/previous-orders`,
                },
              ],
            }),
      },
      row('Previous breaches', countOf(breaches, 'previous breach', 'previous breaches')),
    ],
  }
}

/** The orders that a person has finished, the last one first. */
export function previousOrdersPage(visit: Visit, params: Params): Outcome {
  return casePage(visit, params, ({ details: { previousOrders } }) => ({
    tab: 'sentence',
    page: 'Previous orders',
    view: 'cards',
    model: {
      sections: [
        {
          ...(previousOrders.length === 0 ? { text: 'No previous orders' } : {}),
          cards: previousOrders
            .toSorted((a, b) => b.endDate.localeCompare(a.endDate))
            .map(({ description, offence, startDate, endDate, breaches }): Card => ({
              title: description,
              level: 3,
              rows: [
                row('Main offence', offence),
                row('Start date', recordDate(startDate)),
                row('End date', recordDate(endDate)),
                row('Breaches', countOf(breaches, 'breach', 'breaches', 'No breaches')),
              ],
            })),
        },
      ],
    },
  }))
}
