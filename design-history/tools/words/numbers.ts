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

/** Reads a number that somebody entered. */
export function numberOf(record: EngagementRecord, asked: NumberAsked): NumberEntered {
  const text = answerOf(record, asked.key).replaceAll(',', '')
  if (text === '') return { value: asked.usual, entered: false }
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
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
