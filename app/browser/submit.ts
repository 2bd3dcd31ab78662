import { addressOf } from '../walks/follow.ts'
import { requestOf } from './form.ts'
import { openedBy } from './open.ts'
import type { Copy, Opened } from './open.ts'
import type { Sessions } from './storage.ts'

/** What happens to a form that is sent. */
export interface Receiving {
  readonly copy: Copy
  readonly sessions: Sessions
  /** The page that is open. */
  readonly opened: () => Opened
  readonly goTo: (address: string) => void
  readonly showAnswer: (answered: Opened) => void
}

/** Takes over each form of the copy that is sent: it is answered here, as no server is there. */
export function whenSent(document: Document, receiving: Receiving): void {
  document.addEventListener('submit', (event) => {
    if (event.defaultPrevented || !(event.target instanceof HTMLFormElement)) return
    const request = requestOf(event.target, event.submitter, receiving.opened().address)
    if (!request) return
    event.preventDefault()
    const { copy, sessions, goTo, showAnswer } = receiving
    const address = addressOf(request)
    if (request.method === 'GET') {
      goTo(address)
      return
    }
    // Another tab may have gone on since this page was opened.
    const before = sessions.read() ?? receiving.opened().session
    const answer = copy.answer(request, before, copy.design)
    if (answer.session !== before) sessions.write(answer.session)
    if (answer.kind === 'redirect') goTo(answer.to)
    else showAnswer(openedBy(answer, address, { request, before }))
  })
}
