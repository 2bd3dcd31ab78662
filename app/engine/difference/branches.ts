import { listed, quoted } from './change.ts'
import { idAfter } from './match.ts'
import { hasOwnTitle, pageName, textOf } from './names.ts'
import { movedItems } from './order.ts'
import type { JourneyDescription, StepDescription } from '../describe.ts'
import type { Change } from './change.ts'
import type { Matched } from './match.ts'

type Edge = StepDescription['edges'][number]

/** The ways on from one page, as both versions have it or as only one does. */
interface Ways {
  readonly page: StepDescription
  readonly before: readonly Named[]
  readonly after: readonly Named[]
}

/** A way on in the words of the later version, wherever it comes from. */
interface Named {
  readonly edge: Edge
  readonly when: string | null
  readonly to: string
  readonly target: string
}

/**
 * What changed about where pages lead. The ways on from a page that is new or gone are told only
 * where they have a condition. A condition that only follows the new words of a question is the
 * same condition. Pages that both versions have go by their later names.
 */
export function branchChanges(
  a: JourneyDescription,
  b: JourneyDescription,
  matched: Matched,
): readonly Change[] {
  const nameIn = ({ steps }: JourneyDescription, id: string) => {
    const page = steps.find((step) => step.id === id)
    return page ? pageName(page) : quoted(id)
  }
  const nameNow = (id: string) => nameIn(b.steps.some((step) => step.id === id) ? b : a, id)
  const early = (edge: Edge): Named => {
    const to = idAfter(matched, edge.to)
    const when = edge.when === null ? null : matched.translate(edge.when)
    return { edge, when, to, target: nameNow(to) }
  }
  const late = (edge: Edge): Named => ({ edge, ...edge, target: nameIn(b, edge.to) })
  const conditional = (edges: readonly Edge[]) => edges.filter(({ when }) => when !== null)
  const ways: readonly Ways[] = [
    ...matched.pages.map(({ before, after }) => ({
      page: after,
      before: before.edges.map(early),
      after: after.edges.map(late),
    })),
    ...matched.addedPages.map((page) => ({
      page,
      before: [],
      after: conditional(page.edges).map(late),
    })),
    ...matched.removedPages.map((page) => ({
      page,
      before: conditional(page.edges).map(early),
      after: [],
    })),
  ]
  return [...startChange(a, b, matched, nameNow), ...ways.flatMap(changesOf)]
}

function startChange(
  a: JourneyDescription,
  b: JourneyDescription,
  matched: Matched,
  nameNow: (id: string) => string,
): readonly Change[] {
  const before = idAfter(matched, a.start)
  if (before === b.start) return []
  const text = `The journey now starts with ${nameNow(b.start)}, no longer with ${nameNow(before)}.`
  return [{ kind: 'start-changed', subject: b.start, before: a.start, after: b.start, text }]
}

function changesOf({ page, before, after }: Ways): readonly Change[] {
  const from = pageName(page)
  const same = (one: Named) => before.find(({ when }) => when === one.when)
  const gone = before.filter(({ when }) => !after.some((one) => one.when === when))
  // The same way under another condition, if only one way leads there.
  const moved = (one: Named) => {
    const [old, ...others] = gone.filter(({ to, when }) => to === one.to && when !== null)
    const come = after.filter((way) => way.to === one.to && !same(way))
    return one.when !== null && others.length === 0 && come.length === 1 ? old : undefined
  }
  const replaced = new Set<Named>()
  const present = after.flatMap((one): readonly Change[] => {
    const old = same(one)
    if (old?.to === one.to) return []
    const leads = `${from} now leads to ${one.target}${conditionIn(one, page, after)}`
    const data = { subject: page.id, after: dataOf(one) }
    if (old) {
      const text = `${leads}, no longer to ${old.target}.`
      return [{ kind: 'branch-changed', ...data, before: dataOf(old), text }]
    }
    const otherwise = moved(one)
    if (!otherwise) return [{ kind: 'branch-added', ...data, before: null, text: `${leads}.` }]
    replaced.add(otherwise)
    const text = `${leads}. Before, it did${conditionIn(otherwise, page, before)}.`
    return [{ kind: 'branch-changed', ...data, before: dataOf(otherwise), text }]
  })
  const absent = gone
    .filter((one) => !replaced.has(one))
    .map((one): Change => {
      const text = `${from} no longer leads to ${one.target}${conditionIn(one, page, before)}.`
      return { kind: 'branch-removed', subject: page.id, before: dataOf(one), after: null, text }
    })
  const common = before.flatMap(({ when }) => after.find((one) => one.when === when) ?? [])
  return [...present, ...absent, ...orderChange(page, common, after)]
}

function orderChange(
  page: StepDescription,
  common: readonly Named[],
  after: readonly Named[],
): readonly Change[] {
  const kept = after.filter((one) => common.includes(one))
  if (movedItems(common, kept).length === 0) return []
  const [old, now] = [common, kept].map((ways) => ways.flatMap(({ when }) => when ?? []))
  return [
    {
      kind: 'branches-reordered',
      subject: page.id,
      before: old ?? [],
      after: now ?? [],
      text: `${pageName(page)} now tries its conditions in another order: ${listed(now ?? [])}.`,
    },
  ]
}

/** A page that is headed by its question need not name it again. */
function conditionIn({ when }: Named, page: StepDescription, all: readonly Named[]): string {
  if (when === null) return all.length > 1 ? ' in all other cases' : ''
  if (hasOwnTitle(page)) return ` if ${when}`
  return ` if ${when.replaceAll(`${quoted(textOf(page.title))} is ‘`, 'the answer is ‘')}`
}

function dataOf({ edge }: Named): readonly string[] {
  return [edge.when ?? 'otherwise', edge.to]
}
