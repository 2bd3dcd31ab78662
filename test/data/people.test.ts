import { expect, test } from 'vitest'
import { fixtures } from '../../app/data/index.ts'
import { tookPlace } from '../../app/delius/attendance.ts'
import { complianceOf } from '../../app/delius/compliance.ts'
import { reasonsNotToFit } from '../../app/delius/fit.ts'
import { rarDates, rarDays, showRarDays } from '../../app/delius/rar-days.ts'
import { rarRequirements } from '../../app/delius/requirements.ts'
import { schedule } from '../../app/delius/schedule.ts'
import { lastUsed } from '../../app/delius/toolkit-use.ts'
import { aMorning, caseAt, people } from '../support/people.ts'
import type { Case } from '../../app/delius/case.ts'

const today = '2021-10-06'
const { outcomes, toolkits } = fixtures
const line = (...parts: readonly unknown[]) =>
  parts.filter((part) => part !== null && part !== false && part !== '').join(', ')

/** What somebody’s record comes to on 6 October 2021, in lines to read. */
function profileOf(theCase: Case): readonly string[] {
  const { person, team, locations } = theCase
  const { status, warning, breachesInProgress } = complianceOf(theCase, fixtures, aMorning)
  return [
    `${person.firstName} ${person.lastName}, ${person.crn}`,
    line(team.name, team.provider, `${locations.length} offices`, team.usesToolkits && 'toolkits'),
    line(status, `${breachesInProgress.length} in progress`, warning !== null && 'to correct'),
    ...requirementLines(theCase),
    ...nsiLines(theCase),
    ...appointmentLines(theCase),
    `might be fitted by ${fitting(theCase).join(', ')}`,
  ]
}

function requirementLines({ sentences, contacts, nsis }: Case): readonly string[] {
  const log = { contacts, nsis, outcomes }
  const live = rarRequirements(sentences, today).map(({ requirement }) => requirement.id)
  return sentences
    .flatMap(({ requirements }) => requirements)
    .map(({ id, category, length }) => {
      const isRar = category === 'F'
      const days = isRar && showRarDays(rarDays(log, id, length, aMorning))
      const place = isRar && (live.includes(id) ? `chosen as ${live.indexOf(id) + 1}` : 'over')
      return `requirement ${line(id, category, days, isRar && `${rarDates(log, id).size} dates`, place)}`
    })
}

function nsiLines({ nsis, contacts }: Case): readonly string[] {
  const past = tookPlace(contacts, outcomes, aMorning)
  return nsis.map((nsi) =>
    line(
      `NSI ${nsi.id}, ${nsi.type} under ${nsi.requirementId} from ${nsi.referralDate}`,
      nsi.subType,
      nsi.endDate !== null && `to ${nsi.endDate}`,
      nsi.outcome,
      nsi.softDeleted && 'deleted',
      `type last used ${lastUsed(nsis, past, nsi.type) ?? 'never'}`,
      `${contacts.filter(({ nsiId }) => nsiId === nsi.id).length} sessions`,
    ),
  )
}

function appointmentLines({ contacts }: Case): readonly string[] {
  const waiting = contacts.filter(({ date, outcome }) => date < today && outcome === null)
  return [
    ...waiting.map(({ id, date }) => `was ${id}, ${date}, without an outcome`),
    ...schedule(contacts, today).map(({ id, date, start, end, type, location, nsiId }) =>
      line(`comes ${id}`, date, start, end, type, location, nsiId),
    ),
  ]
}

function fitting({ person, sentences }: Case): readonly string[] {
  const kinds = sentences.map(({ offence }) => offence.kind)
  return toolkits
    .filter((toolkit) => toolkit.offered)
    .filter((toolkit) => reasonsNotToFit(toolkit, person, kinds, today).length === 0)
    .map(({ name }) => name)
}

test('The ten people come to what was approved', async () => {
  const profiles = people.map(({ first }) => profileOf(caseAt(first)).join('\n'))
  await expect(`${profiles.join('\n\n')}\n`).toMatchFileSnapshot('approved/people.txt')
})
