import { components, controlName } from '../engine/components.ts'
import { stepOf, typedFrom } from '../engine/walk.ts'
import { forEachJourney } from '../journeys/index.ts'
import type { Answers, Context, Journey, TypedByField } from '../engine/types.ts'
import type { Form } from '../pages/types.ts'
import type { Draft, Session } from '../session.ts'

/** A page of a journey, as somebody meets it who has answers to give. */
export interface JourneyPage {
  readonly journey: { readonly id: string; readonly version: string }
  readonly step: string
  readonly kind: 'question' | 'check-answers' | 'stop' | 'confirmation'
  /** The form with these answers in it, as a browser sends it. */
  readonly filled: (answers: Answers) => Form
  /** The form as it is sent when nobody has typed or chosen anything. */
  readonly blank: Form
}

/** The page of a journey at this address, or undefined if it is another page. */
export function journeyPageAt(address: string, session: Session): JourneyPage | undefined {
  const parts = (address.split('?')[0] ?? '').split('/')
  const at = parts.findLastIndex((part) => /^\d+$/.test(part))
  const [id, step] = [parts[at], parts[at + 1]]
  const draft = session.drafts.find((one) => one.id === id)
  if (!draft || step === undefined) return undefined
  return forEachJourney(({ versions }) => pageOf(versions, draft, step)).find(Boolean)
}

function pageOf<C extends Context>(
  versions: readonly Journey<C>[],
  draft: Draft,
  step: string,
): JourneyPage | undefined {
  const journey = versions.find(
    ({ id, version }) => id === draft.journey && version === draft.version,
  )
  if (!journey) return undefined
  const { id, version } = journey
  const nothing = { journey: { id, version }, filled: () => ({}), blank: {} }
  if (step === 'confirmation') return { step, kind: 'confirmation', ...nothing }
  const found = stepOf(journey, step)
  if (found.kind !== 'question') return { step, kind: found.kind, ...nothing }
  const blank = blankForm(journey, found.fields)
  return {
    journey: { id, version },
    step,
    kind: 'question',
    filled: (answers) => ({ ...blank, ...formOf(typedFrom(journey, found, answers)) }),
    blank,
  }
}

/** The fields of a form in which this is typed: what a browser would send. */
export function formOf(typed: TypedByField): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([id, parts]) =>
      Object.entries(parts).map(([part, text]) => [controlName(id, part), text]),
    ),
  )
}

/** Boxes are sent empty; of radios and boxes to tick nothing is sent at all. */
function blankForm<C extends Context>(journey: Journey<C>, fields: readonly string[]): Form {
  const names = fields.flatMap((id) => {
    const field = journey.fields[id]
    if (!field || field.component === 'radios' || field.component === 'checkbox') return []
    return components[field.component].parts.map((part) => controlName(id, part))
  })
  return Object.fromEntries(names.map((name) => [name, '']))
}
