import type { TextBlock } from './record.ts'

type Question = Extract<TextBlock, { readonly kind: 'question' }>

const service = ' - Manage supervisions'

/**
 * One or two sentences that say what a picture of a page shows, from its title and its words: which
 * errors it has, what can be chosen and what is, what it lists, and its button.
 */
export function altText(title: string, text: readonly TextBlock[]): string {
  const name = title.replace(/^Error: /, '').replace(service, '')
  const errors = text.flatMap((block) => (block.kind === 'errors' ? block.messages : []))
  const parts = [
    ...questionWords(text),
    ...boxWords(text),
    ...rowWords(text),
    ...text.flatMap((block) => (block.kind === 'button' ? [`the button ‘${block.text}’`] : [])),
  ]
  const page = `The page ‘${name}’${errors.length > 0 ? ` with ${errorWords(errors)}` : ''}.`
  return parts.length > 0 ? `${page} It has ${listed(parts)}.` : page
}

function errorWords(errors: readonly string[]): string {
  const what = errors.length === 1 ? 'the error' : 'the errors'
  return `${what} ${listed(errors.map(quoted))}`
}

/** The options of each question, unless there are so many questions that nobody could follow. */
function questionWords(text: readonly TextBlock[]): readonly string[] {
  const questions = text.filter(
    (block): block is Question => block.kind === 'question' && (block.options ?? []).length > 0,
  )
  if (questions.length > 3) return [`${questions.length} questions with options`]
  return questions.flatMap(optionWords)
}

function optionWords({ options = [] }: Question): readonly string[] {
  const [first] = options
  if (!first) return []
  const chosen = options.filter((option) => option.chosen).map(({ text }) => quoted(text))
  const isChosen = chosen.length > 0 ? ` (${listed(chosen)} chosen)` : ''
  const names = options.map(({ text }) => quoted(text))
  if (options.length > 3) {
    return [`${options.length} options from ${names[0]} to ${names.at(-1)}${isChosen}`]
  }
  return [`the ${options.length === 1 ? 'option' : 'options'} ${listed(names)}${isChosen}`]
}

function boxWords(text: readonly TextBlock[]): readonly string[] {
  const boxes = text.flatMap((block) =>
    block.kind === 'question' && block.typed !== undefined ? [block.typed] : [],
  )
  if (boxes.length === 0) return []
  const filled = boxes.filter((typed) => typed !== '').length
  const state =
    filled === 0 ? 'empty' : filled === boxes.length ? 'filled in' : `${filled} filled in`
  return [`${counted(boxes.length, 'box', 'boxes')} (${state})`]
}

function rowWords(text: readonly TextBlock[]): readonly string[] {
  const rows = text.flatMap((block) => (block.kind === 'rows' ? block.rows : []))
  const tables = text.flatMap((block) => (block.kind === 'table' ? [block.rows.length] : []))
  return [
    ...(rows.length > 0 ? [counted(rows.length, 'row of facts', 'rows of facts')] : []),
    ...(tables.length > 1
      ? [`${tables.length} tables`]
      : tables.map((count) => `a table of ${counted(count, 'row', 'rows')}`)),
  ]
}

function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}

function quoted(text: string): string {
  return `‘${text}’`
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}
