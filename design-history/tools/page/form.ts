import { withAnswers } from '../record/record.ts'
import type { Answers } from '../record/record.ts'
import type { Store } from './store.ts'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/**
 * Ties the controls of a page to what is kept: the name of a control is the key of its entry. What
 * is entered is kept at once, and what another tab enters shows here.
 */
export function tieForm(root: HTMLElement, store: Store): void {
  const show = () => {
    const { answers } = store.record()
    for (const control of controlsIn(root)) showIn(control, answers[control.name] ?? '')
  }
  root.addEventListener('input', ({ target }) => {
    if (!isControl(target) || !isTied(target)) return
    store.update((record) => withAnswers(record, { [target.name]: valueOf(target) }))
  })
  store.onChange(show)
  show()
}

/** Gives what the controls of a page hold as it comes, which for an example is the example. */
export function entriesIn(root: HTMLElement): Answers {
  return Object.fromEntries(
    controlsIn(root)
      .map((control) => [control.name, valueOf(control)] as const)
      .filter(([, value]) => value !== ''),
  )
}

function controlsIn(root: HTMLElement): readonly Control[] {
  return [...root.querySelectorAll('input, select, textarea')].filter(isControl).filter(isTied)
}

function isControl(target: unknown): target is Control {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
  )
}

/** Controls without a key, and those of a part that keeps its own entries, are left alone. */
function isTied(control: Control): boolean {
  return control.name.includes('.') && control.closest('[data-own-entries]') === null
}

function valueOf(control: Control): string {
  if (control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type)) {
    return control.checked ? control.value : ''
  }
  return control.value
}

function showIn(control: Control, value: string): void {
  if (control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type)) {
    control.checked = control.value === value
  } else if (control.value !== value) {
    control.value = value
  }
}
