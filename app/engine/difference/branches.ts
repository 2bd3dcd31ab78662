import { listed, quoted } from './change.ts'
import { idAfter } from './match.ts'
import { movedItems } from './order.ts'
import type { JourneyDescription, StepDescription } from '../describe.ts'
import type { Change } from './change.ts'
import type { Matched } from './match.ts'

type Edge = StepDescription['edges'][number]

/** The ways on from one page, as both versions have it or as only one does. */
interface Ways {
  readonly page: StepDescription
  readonly before: readonly Edge[]
  readonly after: readonly Edge[]
}

/**
 * What changed about where pages lead. The ways on from a page that is new or gone are told only
 * where they have a condition. A condition that only follows the new words of a question is the
 * same condition.
 */
export function branchChanges(
  a: JourneyDescription,
  b: JourneyDescription,
  matched: Matched,
): readonly Change[] {
  const titleBefore = (id: string) => quoted(a.steps.find((step) => step.id === id)?.title ?? id)
  const titleAfter = (id: string) => quoted(b.steps.find((step) => step.id === id)?.title ?? id)
  const conditional = (edges: readonly Edge[]) => edges.filter(({ when }) => when !== null)
  const ways: readonly Ways[] = [
    ...matched.pages.map(({ before, after }) => ({
      page: after,
      before: before.edges,
      after: after.edges,
    })),
    ...matched.addedPages.map((page) => ({ page, before: [], after: conditional(page.edges) })),
    ...matched.removedPages.map((page) => ({ page, before: conditional(page.edges), after: [] })),
  ]
  return [
    ...startChange(a, b, matched, titleBefore(a.start), titleAfter(b.start)),
    ...ways.flatMap((one) => changesOf(one, matched, titleBefore, titleAfter)),
  ]
}

function startChange(
  a: JourneyDescription,
  b: JourneyDescription,
  matched: Matched,
  before: string,
  after: string,
): readonly Change[] {
  if (idAfter(matched, a.start) === b.start) return []
  const text = `The journey now starts with ${after}, no longer with ${before}.`
  return [{ kind: 'start-changed', subject: b.start, before: a.start, after: b.start, text }]
}

function changesOf(
  { page, before, after }: Ways,
  matched: Matched,
  titleBefore: (id: string) => string,
  titleAfter: (id: string) => string,
): readonly Change[] {
  const now = (when: string | null) => (when === null ? null : matched.translate(when))
  const earlier = (edge: Edge) => before.find(({ when }) => now(when) === edge.when)
  const later = (edge: Edge) => after.find(({ when }) => when === now(edge.when))
  const from = `From ${quoted(page.title)}`
  const present = after.flatMap((edge): readonly Change[] => {
    const old = earlier(edge)
    if (old && idAfter(matched, old.to) === edge.to) return []
    const to = titleAfter(edge.to)
    const instead = old ? `, no longer to ${titleBefore(old.to)}` : ''
    return [
      {
        kind: old ? 'branch-changed' : 'branch-added',
        subject: page.id,
        before: old ? dataOf(old) : null,
        after: dataOf(edge),
        text: `${from}${conditionIn(edge, after)}, the way now leads to ${to}${instead}.`,
      },
    ]
  })
  const gone = before
    .filter((edge) => !later(edge))
    .map((edge): Change => {
      const to = titleBefore(edge.to)
      return {
        kind: 'branch-removed',
        subject: page.id,
        before: dataOf(edge),
        after: null,
        text: `${from}${conditionIn(edge, before)}, the way no longer leads to ${to}.`,
      }
    })
  const common = before.flatMap((edge) => later(edge) ?? [])
  return [...present, ...gone, ...orderChange(page, common, after)]
}

function orderChange(
  page: StepDescription,
  common: readonly Edge[],
  after: readonly Edge[],
): readonly Change[] {
  const kept = after.filter((edge) => common.includes(edge))
  if (movedItems(common, kept).length === 0) return []
  const [old, now] = [common, kept].map((edges) => edges.flatMap(({ when }) => when ?? []))
  return [
    {
      kind: 'branches-reordered',
      subject: page.id,
      before: old ?? [],
      after: now ?? [],
      text: `From ${quoted(page.title)}, the ways are now tried in another order: ${listed(now ?? [])}.`,
    },
  ]
}

function conditionIn({ when }: Edge, all: readonly Edge[]): string {
  if (when !== null) return `, if ${when}`
  return all.length > 1 ? ', otherwise' : ''
}

function dataOf({ when, to }: Edge): readonly string[] {
  return [when ?? 'otherwise', to]
}
