import { dateFromParts, dateFromText, partsOfDate } from './dates.ts'
import { asFigures, asSeen } from './pasted.ts'
import { showTime, timeFromText } from './times.ts'
import type { ComponentName, Typed } from './types.ts'

/** How one kind of question turns what was typed into an answer, and back. */
export interface Component {
  /** The boxes of the question; a question with one box has one part without a name. */
  readonly parts: readonly string[]
  /** The answer, or undefined if what was typed has no meaning. */
  read(typed: Typed): string | undefined
  /** What to put into the boxes to show the answer again. */
  show(value: string): Typed
}

const choice: Component = {
  parts: [''],
  read: (typed) => typed[''] || undefined,
  show: (value) => ({ '': value }),
}

/** Every kind of question that journeys can ask. */
export const components: Readonly<Record<ComponentName, Component>> = {
  radios: choice,
  select: choice,
  checkbox: {
    parts: [''],
    // A box without a tick sends nothing: that is an answer too, or an old tick would stay.
    read: (typed) => (typed[''] === 'yes' ? 'yes' : 'no'),
    show: (value) => ({ '': value === 'yes' ? 'yes' : '' }),
  },
  date: {
    parts: ['day', 'month', 'year'],
    read: (typed) => {
      const [day = '', month = '', year = ''] = [typed['day'], typed['month'], typed['year']].map(
        (text) => asFigures(text ?? ''),
      )
      return dateFromParts(day, month, year)
    },
    show: partsOfDate,
  },
  'native-date': {
    parts: [''],
    read: (typed) => dateFromText(asFigures(typed[''] ?? '')),
    show: (value) => ({ '': value }),
  },
  number: {
    parts: [''],
    read: (typed) => wholeNumber(asFigures(typed[''] ?? '')),
    show: (value) => ({ '': value }),
  },
  time: {
    parts: [''],
    read: (typed) => timeFromText(asFigures(typed[''] ?? '')),
    show: (value) => ({ '': showTime(value) }),
  },
  textarea: {
    parts: [''],
    // Browsers send line breaks as CR LF; one form keeps lengths and comparisons honest.
    read: (typed) =>
      asSeen(typed[''] ?? '')
        .replaceAll('\r\n', '\n')
        .trim(),
    show: (value) => ({ '': value }),
  },
}

function wholeNumber(text: string): string | undefined {
  return /^\d{1,9}$/.test(text.trim()) ? String(Number(text)) : undefined
}

/** The name of the form control for one part of a field: `date-day`, or the field's own id. */
export function controlName(field: string, part: string): string {
  return part === '' ? field : `${field}-${part}`
}

/** Nothing typed in any part; spaces do not count. */
export function isBlank(typed: Typed): boolean {
  return Object.values(typed).every((text) => asSeen(text).trim() === '')
}
