import { changeOf, listed, placeIn, quoted } from './change.ts'
import { movedItems } from './order.ts'
import type { FieldDescription, OptionDescription } from '../describe.ts'
import type { Change } from './change.ts'
import type { Asked, Pair } from './match.ts'

/**
 * What changed about the choices of a question that both versions have: option by option, or all at
 * once if none of the old ones is left or they are worked out.
 */
export function optionChanges({ before, after }: Pair<Asked>): readonly Change[] {
  const [old, now] = [before.options, after.options]
  if (typeof old === 'string' || typeof now === 'string') return otherChoices(before, after)
  const shared = old.some(({ value }) => now.some((option) => option.value === value))
  return shared ? listChanges(old, now, after) : otherChoices(before, after)
}

function otherChoices(before: Asked, after: Asked): readonly Change[] {
  const [old, now] = [saidOf(before.options), saidOf(after.options)]
  if (old === now) return []
  const label = quoted(after.label)
  const earlier = old === '' ? '' : ` Before, it offered ${old}.`
  return [
    {
      kind: now === '' ? 'options-gone' : kindOf(after.options),
      subject: after.id,
      before: dataOf(before.options),
      after: dataOf(after.options),
      text:
        now === '' ? `${label} no longer offers ${old}.` : `${label} now offers ${now}.${earlier}`,
    },
  ]
}

function kindOf(options: FieldDescription['options']) {
  return typeof options === 'string' ? 'options-worked-out' : 'options-written'
}

function saidOf(options: FieldDescription['options']): string {
  return typeof options === 'string' ? options : listed(options.map(({ text }) => quoted(text)))
}

function dataOf(options: FieldDescription['options']): Change['before'] {
  return typeof options === 'string' ? options : options.map(({ text }) => text)
}

function listChanges(
  before: readonly OptionDescription[],
  after: readonly OptionDescription[],
  { id, label }: Asked,
): readonly Change[] {
  const earlier = (value: string) => before.find((one) => one.value === value)
  const later = (value: string) => after.find((one) => one.value === value)
  const present = after.flatMap((option) => {
    const old = earlier(option.value)
    if (!old)
      return changeOf(
        'option-added',
        id,
        null,
        option.text,
        `${quoted(label)} now offers ${quoted(option.text)}.`,
      )
    return sameOption(old, option, id, label)
  })
  const gone = before
    .filter(({ value }) => !later(value))
    .flatMap(({ text }) =>
      changeOf(
        'option-removed',
        id,
        text,
        null,
        `${quoted(label)} no longer offers ${quoted(text)}.`,
      ),
    )
  return [...present, ...gone, ...orderChanges(before, after, id, label)]
}

function sameOption(
  before: OptionDescription,
  after: OptionDescription,
  id: string,
  label: string,
): readonly Change[] {
  const option = `${quoted(after.text)} of ${quoted(label)}`
  const [oldHint, hint] = [before.hint ?? '', after.hint ?? ''].map(quoted)
  const [oldFlag, flag] = [before.flag ?? '', after.flag ?? ''].map(quoted)
  return [
    ...changeOf(
      'option-reworded',
      id,
      before.text,
      after.text,
      `The option ${quoted(before.text)} of ${quoted(label)} is now ${quoted(after.text)}.`,
    ),
    ...changeOf('option-hint', id, before.hint, after.hint, {
      added: `The option ${option} now has the hint ${hint}.`,
      removed: `The option ${option} no longer has the hint ${oldHint}.`,
      changed: `The hint of the option ${option} is now ${hint}, no longer ${oldHint}.`,
    }),
    ...changeOf('option-flag', id, before.flag, after.flag, {
      added: `The option ${option} now warns ${flag}.`,
      removed: `The option ${option} no longer warns ${oldFlag}.`,
      changed: `The option ${option} now warns ${flag}, no longer ${oldFlag}.`,
    }),
  ]
}

function orderChanges(
  before: readonly OptionDescription[],
  after: readonly OptionDescription[],
  id: string,
  label: string,
): readonly Change[] {
  const values = after.map(({ value }) => value)
  const common = before.map(({ value }) => value).filter((value) => values.includes(value))
  const kept = values.filter((value) => common.includes(value))
  const moved = movedItems(common, kept)
  if (moved.length === 0) return []
  const textOf = (value: string) => after.find((one) => one.value === value)?.text ?? value
  const texts = after.map(({ text }) => text)
  const places = moved.map(
    (value) => `${quoted(textOf(value))} now comes ${placeIn(texts, values.indexOf(value))}`,
  )
  return [
    {
      kind: 'options-reordered',
      subject: id,
      before: common.map(textOf),
      after: kept.map(textOf),
      text: `The options of ${quoted(label)} are in another order: ${listed(places)}.`,
    },
  ]
}
