import { asFigures } from '../../../app/engine/pasted.ts'
import { answerOf } from '../record/record.ts'
import type { EngagementRecord } from '../record/record.ts'

/** A number that somebody entered, or what is wrong with it, in a sentence. */
export type NumberEntered =
  { readonly value: number; readonly entered: boolean } | { readonly problem: string }

/** What a number may be, and what stands for it while nothing is entered. */
export interface NumberAsked {
  readonly key: string
  /** What it is, to begin ‘… must be a number’: Days a week. */
  readonly name: string
  readonly usual: number
  readonly least: number
  readonly most: number
  readonly whole?: boolean
}

/** 1,234.5 or 1234.5. A comma for anything but thousands would be misread: 4,5 is not 45. */
const figure = /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/

/** Reads a number that somebody entered. */
export function numberOf(record: EngagementRecord, asked: NumberAsked): NumberEntered {
  const text = asFigures(answerOf(record, asked.key))
  if (text === '') return { value: asked.usual, entered: false }
  const value = figure.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN
  const kind = asked.whole ? 'a whole number' : 'a number'
  if (Number.isNaN(value) || (asked.whole && !Number.isInteger(value))) {
    return { problem: `${asked.name} must be ${kind}, like ${asked.usual}` }
  }
  if (value < asked.least || value > asked.most) {
    return {
      problem: `${asked.name} must be between ${asked.least} and ${asked.most.toLocaleString('en-GB')}`,
    }
  }
  return { value, entered: true }
}

/** Gives a number as people read it: 1,234.5, with at most that many decimal places. */
export function inFigures(value: number, places = 1): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: places })
}
