import { planOf } from './plan.ts'
import type { ToolPage } from '../tool.ts'

/** Marks the fields of the plan that have something to put right, for eyes and for screen readers. */
export function markWrongFields({ root, store }: ToolPage): void {
  const fields = [
    ...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[name^="plan."]'),
  ]
  const show = () => {
    const { problems, unread } = planOf(store.record())
    const wrong = new Set([...problems, ...unread].map(({ key }) => groupOf(key)))
    for (const field of fields) {
      const isWrong = wrong.has(groupOf(field.name))
      const kind = field instanceof HTMLTextAreaElement ? 'textarea' : 'input'
      field.classList.toggle(`govuk-${kind}--error`, isWrong)
      if (isWrong) field.setAttribute('aria-invalid', 'true')
      else field.removeAttribute('aria-invalid')
    }
  }
  store.onChange(show)
  show()
}

/** The 3 fields of a date belong together: plan.start of plan.start.day. */
const groupOf = (key: string) => key.split('.').slice(0, 2).join('.')
