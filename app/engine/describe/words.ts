import { describeWords } from '../words.ts'
import type { Block, Context, Step, Words } from '../types.ts'
import type { PageWords, WordsDescription } from './types.ts'

/** Words as they are written down, or marked as worked out. */
export function wordsIn<C extends Context>(words: Words<C>): WordsDescription {
  if (typeof words === 'string') return words
  return { worksOut: describeWords(words), reads: words.reads }
}

/** What a page says besides its questions, its title and its button, in the order of its parts. */
export function wordsOfPage<C extends Context>(step: Step<C>): readonly PageWords[] {
  const sections = step.kind === 'check-answers' ? (step.sections ?? []) : []
  const { details, group, changeInstead } = step.kind === 'question' ? step : {}
  return [
    ...(details ? [one('help', details.summary), ...all('text', details.paragraphs ?? [])] : []),
    ...(step.blocks ?? []).flatMap(wordsOfBlock),
    ...(group ? [one('legend', group.legend)] : []),
    ...(changeInstead ? [one('link', changeInstead.text)] : []),
    ...all(
      'heading',
      sections.map(({ title }) => title),
    ),
  ]
}

function wordsOfBlock<C extends Context>(block: Block<C, string>): readonly PageWords[] {
  switch (block.kind) {
    case 'rows':
      return []
    case 'list':
      return all('item', block.items)
    case 'table':
      return [one('table', block.caption), ...all('column', block.head)]
    case 'heading':
    case 'subheading':
      return [one('heading', block.text)]
    case 'link':
    case 'warning':
      return [one(block.kind, block.text)]
    case 'panel':
      return [one('text', block.text), one('text', block.strong)]
    case 'details':
      return [one('help', block.summary), one('text', block.text)]
    case 'paragraph':
    case 'inset':
      return [one('text', block.text)]
  }
}

function one<C extends Context>(as: PageWords['as'], words: Words<C>): PageWords {
  return { as, words: wordsIn(words) }
}

function all<C extends Context>(
  as: PageWords['as'],
  words: readonly Words<C>[],
): readonly PageWords[] {
  return words.map((each) => one(as, each))
}
