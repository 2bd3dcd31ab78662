import { describe, expect, test } from 'vitest'

import { current } from '../../../app/journeys/change-outcome/current.ts'
import { showBlocks } from '../../../app/pages/journey/blocks.ts'
import { renderer } from '../../../app/server/render.ts'
import { openPage } from '../../support/journeys.ts'
import { outcomeContext } from '../../support/outcome-visits.ts'
import type { Answers, Block } from '../../../app/engine/types.ts'
import type { RecordContext } from '../../../app/journeys/record-outcome/context.ts'

const absent = { complied: 'absent', absence: 'no' }
const waiting = outcomeContext('Kieran', { outcome: 'AFTA', enforcement: 'WLS' })

function htmlOf(context: RecordContext, answers: Answers, step: string): string {
  const page = openPage(current, answers, context, step)
  if (page.kind !== 'page') throw new Error(`‘${step}’ leads to ${page.to}`)
  const { view, model } = page
  return renderer(false)({ view, model: { look: { support: true }, ...model } }).replaceAll(
    /\s+/g,
    ' ',
  )
}

describe('what a journey can show besides its questions', () => {
  const shown = (block: Block<RecordContext>) => showBlocks([block], {}, waiting, (step) => step)

  test('is a panel, which says one thing in bold, or nothing', () => {
    expect(shown({ kind: 'panel', text: 'It is', strong: '{first}' })).toEqual([
      { kind: 'panel', text: 'It is', strong: 'Kieran' },
    ])
    expect(shown({ kind: 'panel', text: 'It is', strong: '' })).toEqual([])
    expect(htmlOf(waiting, absent, 'change-enforcement')).toContain(
      'The current enforcement action is:</p> <p class="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-0">Enforcement letter requested</p>',
    )
  })

  test('is text that opens on demand, or nothing', () => {
    expect(shown({ kind: 'details', summary: 'View', text: 'All of {first}' })).toEqual([
      { kind: 'details', summary: 'View', text: 'All of Kieran' },
    ])
    expect(shown({ kind: 'details', summary: 'View', text: '' })).toEqual([])
  })
})

describe('a list as the only question of a page', () => {
  test('has its label for a heading', () => {
    const none = outcomeContext('Kieran', { outcome: 'ATTC' })
    expect(htmlOf(none, absent, 'enforcement')).toMatch(
      /<h1 class="govuk-label-wrapper"> ?<label class="govuk-label govuk-label--xl" for="enforcement"> ?Pick an enforcement action ?<\/label> ?<\/h1>/,
    )
  })
})

describe('a row of check your answers', () => {
  test('can say what its link does', () => {
    const answers = { ...absent, changeEnforcement: 'no', addNotes: 'no', sensitive: 'no' }
    const html = htmlOf(waiting, answers, 'check-answers')
    expect(html).toContain('<a class="govuk-link" href="/draft/add-notes/change">Add notes</a>')
    expect(html).toContain('>Change<span class="govuk-visually-hidden"> sensitive</span></a>')
  })
})
