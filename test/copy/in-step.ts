import { expect } from 'vitest'
import { formFrom } from '../../app/pages/fields.ts'
import { requestFor } from '../../app/walks/follow.ts'
import type { Answering } from '../../app/browser/answer.ts'
import type { Design } from '../../app/browser/design.ts'
import type { Request } from '../../app/pages/types.ts'
import type { Session } from '../../app/session.ts'
import type { Answer, Visitor } from '../support/http.ts'

/** A copy of a version with its clock at a moment. */
export function designAt(version: string, now: string): Design {
  const made = now.slice(0, 10)
  return { id: 'test', title: 'Test', scenario: null, version, now, made, home: null, places: {} }
}

/**
 * A visitor who asks a copy whatever they ask the server, beginning with the session that they have
 * there. Fails if the two do not answer the same, to the letter.
 */
export function inStep(
  visitor: Visitor,
  answer: Answering,
  design: Design,
  session: Session,
): Visitor {
  let kept = session
  const alike = (served: Answer, request: Request): Answer => {
    const copied = answer(request, kept, design)
    kept = copied.session
    const found =
      copied.kind === 'redirect' ? [303, encodeURI(copied.to)] : [copied.status, copied.html]
    const wanted = [served.status, served.location ?? served.body]
    expect(found, `${request.method} ${request.path} in the copy`).toEqual(wanted)
    return served
  }
  return {
    ...visitor,
    get: async (path) => alike(await visitor.get(path), requestFor(path)),
    async post(path, sent) {
      const form = formFrom(new URLSearchParams(sent))
      return alike(await visitor.post(path, sent), { ...requestFor(path), method: 'POST', form })
    },
  }
}
