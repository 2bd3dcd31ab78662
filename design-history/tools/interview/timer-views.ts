import { html, nothing } from 'lit-html'

import { isOver, leftOf, onTheClock } from './clock-words.ts'
import { parts, wholeMinutes } from './guide.ts'
import { wholeTime } from './timing.ts'
import type { TemplateResult } from 'lit-html'
import type { GuidePart } from './guide.ts'
import type { PartTime } from './timing.ts'

/** What somebody can do to the clock of a part. */
export interface ClockActions {
  readonly start: (part: string) => void
  readonly pause: () => void
  readonly reset: (part: string) => void
  /** Takes a reset back, if there is one to take back. */
  readonly unreset?: (() => void) | undefined
}

// A clock that ran for two hours was left running
const forgotten = 2 * 60 * 60_000

/** The clock of a part, with its buttons. */
export function partClock(part: GuidePart, time: PartTime, actions: ClockActions): TemplateResult {
  const { title, minutes } = part
  const { spent, running, stretch } = time
  const over = isOver(minutes, spent)
  return html`
    <p
      class="govuk-body app-clock__time ${over ? 'app-clock__time--over' : spent === 0 ? 'app-clock__time--unused' : ''}"
      role="timer"
      aria-label="Time on ${title}"
    >
      <strong>${onTheClock(spent)}</strong> of ${minutes}:00
      (${leftOf(minutes, spent)})${
        over ? html` <strong class="govuk-tag govuk-tag--red">Over time</strong>` : nothing
      }
    </p>
    <div class="govuk-button-group app-clock__buttons">
      <button
        type="button"
        class="govuk-button govuk-button--secondary"
        data-clock="run"
        @click=${() => (running ? actions.pause() : actions.start(time.part))}
      >
        ${running ? 'Pause' : spent > 0 ? 'Continue' : 'Start'}<span class="govuk-visually-hidden">
          the timer of ${title}</span
        >
      </button>
      ${
        spent > 0 || actions.unreset
          ? html`<button
              type="button"
              class="govuk-button govuk-button--secondary"
              data-clock="reset"
              @click=${() => (actions.unreset ? actions.unreset() : actions.reset(time.part))}
            >
              ${actions.unreset ? 'Undo reset' : 'Reset'}<span class="govuk-visually-hidden">
                the timer of ${title}</span
              >
            </button>`
          : nothing
      }
    </div>
    ${
      stretch > forgotten
        ? html`<p class="govuk-error-message">
            This timer has run for ${onTheClock(stretch)} without a pause. If it was left running,
            reset it.
          </p>`
        : nothing
    }
  `
}

/** How much is left of the whole interview, and which part is on. */
export function wholeClock(times: readonly PartTime[], pause: () => void): TemplateResult {
  const whole = wholeTime(times)
  const on = times.find(({ running }) => running)
  const part = parts.find(({ id }) => id === on?.part)
  return html`
    <p class="govuk-body app-clock__whole" role="timer" aria-label="Time of the interview">
      <strong>${wholeLeft(whole)}</strong>${
        on && part
          ? html`<span class="app-clock__now"
              >${part.title}: ${onTheClock(on.spent)} of ${part.minutes}:00
              (${leftOf(part.minutes, on.spent)})</span
            >`
          : html`<span class="app-clock__now">${whole > 0 ? 'Paused' : 'Not started'}</span>`
      }
    </p>
    ${
      on
        ? html`<button
            type="button"
            class="govuk-button govuk-button--secondary app-clock__pause"
            @click=${pause}
          >
            Pause
          </button>`
        : nothing
    }
  `
}

const wholeLeft = (whole: number) =>
  isOver(wholeMinutes, whole)
    ? `${leftOf(wholeMinutes, whole).replace('over', 'Over')} of ${wholeMinutes} minutes`
    : `${leftOf(wholeMinutes, whole)} of ${wholeMinutes} minutes`
