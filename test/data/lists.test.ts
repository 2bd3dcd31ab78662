import { describe, expect, test } from 'vitest'

import { fixtures } from '../../app/data/index.ts'
import { offeredToolkits } from '../../app/data/toolkits.ts'

describe('the categories before toolkits', () => {
  const of = (date: string) => fixtures.categories.filter(({ design }) => design === date)

  test('are the eight of 11 March 2021, as on the screen, with no code in Delius', () => {
    expect(of('2021-03-11').map(({ name }) => name)).toEqual([
      'Employment, Training and Education',
      'Wellbeing – both physical and mental',
      'Finance, benefit and debt',
      'Relationships',
      'Restorative Justice Interventions',
      'Substance Misuse',
      'Alcohol Treatment Requirements or Mental Health Treatment Requirements',
      'Thinking skills, attitudes and behaviour',
    ])
    for (const { code } of of('2021-03-11')) expect(code).toBeNull()
  })

  test('are the eleven of 25 May 2021, as on the screen, with their codes in Delius', () => {
    expect(of('2021-05-25').map(({ code, name }) => `${code ?? ''} ${name}`)).toEqual([
      'NPS001 Accommodation',
      'NPS002 Attitudes, thinking and behaviour',
      'NPS003 Children and families',
      'NPS004 Drugs and alcohol',
      'NPS005 Education, training and employment',
      'NPS006 Finance, benefits and debt',
      'NPS007 Mental health',
      'NPS011 Other',
      'NPS008 Physical health',
      'NPS009 Restorative justice',
      'NPS010 Specific interventions for women',
    ])
  })
})

describe('the outcomes', () => {
  const codes = (attended: boolean | null, complied: boolean | null) =>
    fixtures.outcomes
      .filter((one) => one.attended === attended && one.complied === complied)
      .map(({ code }) => code)

  test('say whether the person attended and complied, as Delius does', () => {
    expect(codes(true, true)).toEqual(['ATTC', 'ATSS', 'APPK'])
    expect(codes(true, false)).toEqual(['AFTC', 'ATSH', 'UBHV'])
    expect(codes(false, false)).toEqual(['AFTA', 'UAAB', 'ABNS'])
    expect(codes(null, false)).toEqual(['ATFI'])
    expect(codes(null, true)).toEqual(['CO10'])
  })

  test('have fourteen absences that were accepted, rescheduling among them', () => {
    expect(codes(false, true)).toHaveLength(14)
    expect(codes(false, true)).toEqual(expect.arrayContaining(['RSOF', 'RSSR', 'AAME']))
  })
})

describe('the toolkits offered', () => {
  const names = offeredToolkits(fixtures.toolkits).map(({ name }) => name)

  test('are the seven of the post, truly A to Z', () => {
    expect(names).toEqual([
      'Choices and Changes',
      'Connection and Community',
      'Developing Dialogues',
      'Maps for Change',
      'New Me MOT',
      'Skills for Relationships',
      'Stepping Stones',
    ])
    expect(offeredToolkits(fixtures.toolkits.toReversed()).map(({ name }) => name)).toEqual(names)
  })

  test('say whom they are for, as far as it is public', () => {
    const men = { sex: 'male', ages: { from: 18, to: null, stretch: null } }
    const nothing = { sex: null, ages: null, offence: null, notOffence: null }
    expect(
      Object.fromEntries(offeredToolkits(fixtures.toolkits).map(({ name, fit }) => [name, fit])),
    ).toMatchObject({
      'Choices and Changes': { sex: 'male', ages: { from: 18, to: 25, stretch: 30 } },
      'Connection and Community': { ...nothing, afterProgramme: false },
      'Developing Dialogues': { ...nothing, offence: 'extremism' },
      'Maps for Change': { ...men, offence: 'sexual' },
      'New Me MOT': { sex: 'male', ages: null, offence: 'sexual', afterProgramme: true },
      'Skills for Relationships': { ...men, offence: 'partner violence' },
      'Stepping Stones': { ...men, notOffence: 'sexual' },
    })
  })

  test('do not have the placeholder NAT1 among them, which Delius does have', () => {
    expect(fixtures.toolkits.map(({ name }) => name)).toContain(
      'Non-Approved Transition Toolkit (NAT1)',
    )
    expect(names.filter((name) => name.includes('NAT1'))).toEqual([])
  })
})
