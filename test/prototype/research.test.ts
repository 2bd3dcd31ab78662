import { describe, expect, test } from 'vitest'

import { versionNamed, versions } from '../../app/journeys/arrange-appointment/index.ts'
import { serviceVersions } from '../../app/journeys/service-versions.ts'
import { scenarios } from '../../app/scenarios/index.ts'
import { newSession } from '../../app/session.ts'
import { startOf, tabAt, visit } from '../support/practitioner.ts'
import { atCheckAnswers } from '../support/stories.ts'

const tuesdayIn2030 = '2030-01-01T09:00'

describe('somebody who runs research', () => {
  test.each(scenarios)('starts ‘$title’, with its version and its clock', (scenario) => {
    const { id, crn, version, now, opens } = scenario
    const tab = startOf(id, tuesdayIn2030)
    expect([tab.page.status, tab.path]).toEqual([200, opens])
    expect(tab.browser.session).toMatchObject({ scenario: id, now, version, drafts: [] })
    tab.open(`/cases/${crn}`)
    tab.arrange()
    const draft = { version: versionNamed(version).version, crn }
    expect(tab.browser.session.drafts).toMatchObject([draft])
  })

  test('finds scenarios under different names, one at least for each version', () => {
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length)
    expect(new Set(scenarios.map(({ version }) => version))).toEqual(new Set(serviceVersions))
  })

  test('starts afresh, whatever the last participant did', () => {
    const tab = atCheckAnswers()
    tab.answer()
    tab.open('/scenarios/toolkit-session')
    expect(tab.browser.session).toMatchObject({ drafts: [], events: [] })
  })

  test('chooses a version, which stays until another is chosen', () => {
    const tab = visit('Kieran')
    for (const { version, title } of versions) {
      tab.post('/versions', { version })
      expect(tab.path).toBe('/cases')
      tab.open('/cases/V410022')
      expect(tab.seen.arrange?.text).toBe(title)
      tab.arrange()
      expect(tab.browser.session.drafts.at(-1)?.version).toBe(version)
    }
  })

  test.each([undefined, '1999-01-01', ['current', '2021-03-11'], 'constructor'])(
    'cannot choose the version %o',
    (version) => {
      const tab = tabAt({ session: newSession, now: tuesdayIn2030 }, '/versions')
      tab.post('/versions', { version })
      expect(tab.page.status).toBe(400)
      expect(tab.browser.session).toEqual(newSession)
    },
  )
})
