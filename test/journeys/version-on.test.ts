import { describe, expect, test } from 'vitest'
import { versions as arranging } from '../../app/journeys/arrange-appointment/index.ts'
import { versions as recording } from '../../app/journeys/record-outcome/index.ts'
import { isDated, versionOn } from '../../app/journeys/version-on.ts'

describe('the version of a journey', () => {
  test.each([
    ['2021-10-06', '2021-10-06'],
    ['2021-10-13', '2021-10-06'],
    ['2021-11-23', '2021-11-01'],
    ['2021-03-11', '2021-03-11'],
    ['2020-12-24', '2021-03-11'],
    ['2030-01-01', '2021-11-01'],
    ['current', 'current'],
    ['no-longer-there', 'current'],
    [null, 'current'],
  ])('of arranging an appointment in the service of %s is %s', (name, version) => {
    expect(versionOn(arranging, name).version).toBe(version)
  })

  test('is the first one where the journey had no design yet', () => {
    expect(versionOn(recording, '2021-03-11').version).toBe('2021-10-13')
  })

  test('is named after a date, unless it is our own', () => {
    const names = ['2021-10-06', 'current', '2021-10-06T09:00']
    expect(names.map(isDated)).toEqual([true, false, false])
  })
})
