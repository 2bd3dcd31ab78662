import { html, nothing, render } from 'lit-html'

/** Where a page tells what went well or wrong. */
export interface Notices {
  readonly tell: (message: string, undo?: () => void) => void
  readonly fail: (problem: string) => void
  readonly clear: () => void
}

/**
 * Shows one notice at a time at the top of a page, and moves the focus to it: whoever pressed a
 * button further down, or cannot see the page, would miss it.
 */
export function noticesIn(place: HTMLElement): Notices {
  place.replaceChildren()
  const show = (content: unknown) => {
    render(content, place)
    const notice = place.querySelector<HTMLElement>('[tabindex]')
    notice?.focus()
  }
  return {
    clear: () => void render(nothing, place),
    tell: (message, undo) => show(success(message, undo)),
    fail: (problem) => show(failure(problem)),
  }
}

const success = (message: string, undo: (() => void) | undefined) => html`
  <div
    class="govuk-notification-banner govuk-notification-banner--success"
    role="alert"
    tabindex="-1"
    aria-labelledby="notice-title"
  >
    <div class="govuk-notification-banner__header">
      <h2 class="govuk-notification-banner__title" id="notice-title">Success</h2>
    </div>
    <div class="govuk-notification-banner__content">
      <p class="govuk-notification-banner__heading">${message}</p>
      ${undo === undefined ? nothing : undoButton(undo)}
    </div>
  </div>
`

const undoButton = (undo: () => void) => html`
  <button type="button" class="govuk-button govuk-button--secondary" @click=${undo}>
    Undo: go back to what was here
  </button>
`

const failure = (problem: string) => html`
  <div class="govuk-error-summary" tabindex="-1">
    <div role="alert">
      <h2 class="govuk-error-summary__title">There is a problem</h2>
      <div class="govuk-error-summary__body"><p>${problem}</p></div>
    </div>
  </div>
`
