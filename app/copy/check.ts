import { sep } from 'node:path'
import { startOf } from '../browser/start.ts'
import { root } from '../server/settings.ts'
import { replay, requestFor } from '../walks/follow.ts'
import type { Design } from '../browser/design.ts'
import type { Render } from '../pages/templates.ts'

/**
 * Renders the first page of a design, and each of its places. Throws a sentence that names the first
 * page that does not work, with the reason in one line.
 */
export function checkPages(design: Design, render: Render): void {
  const { opens, session } = startOf(design)
  const first = [opens, [requestFor(opens)]] as const
  for (const [name, requests] of [first, ...Object.entries(design.places)]) {
    try {
      render(replay(requests, session, () => design.now).page)
    } catch (error) {
      throw new Error(
        `The page ‘${name}’ does not work: ${reasonOf(error)}. Mend it, then make the copy again.`,
        { cause: error },
      )
    }
  }
}

/** In one line, with paths from the root of the project, and with no full stop at its end. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const line = message.replaceAll(`${root}${sep}`, '').replaceAll(/\s+/g, ' ').trim()
  // Nunjucks says it once for each block around the fault: the last has its line.
  return line.replace(/^.*Template render error: (?=\()/, '').replace(/\.$/, '')
}
