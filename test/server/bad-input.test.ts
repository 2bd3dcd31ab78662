import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startInProcess } from '../../app/server/in-process.ts'
import { sqliteStore } from '../../app/server/sessions/sqlite.ts'
import { newSession } from '../../app/session.ts'
import { toolkitSession, wednesday } from '../support/answers.ts'
import { appointments, messages, newVisitor } from '../support/http.ts'
import { crnOf } from '../support/people.ts'
import type { RunningServer } from '../../app/server/in-process.ts'
import type { Session } from '../../app/session.ts'
import type { Sent, Visitor } from '../support/http.ts'
import type { FirstName } from '../support/people.ts'

const store = sqliteStore(':memory:', Date.now)
let server: RunningServer
beforeAll(async () => {
  server = await startInProcess(wednesday, store)
})
afterAll(() => server.close())

const draft = '/cases/V410022/arrange-appointment/1'
const hostileNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype']

async function visitorWithDraft() {
  const visitor = newVisitor(server.url)
  await visitor.get('/cases/V410022/arrange-appointment')
  return visitor
}

type Pages = readonly (readonly [string, Sent])[]

/** A visitor with a draft for one of the people, in a version, with these pages answered. */
async function arranging(first: FirstName, version: string, pages: Pages = []) {
  const visitor = newVisitor(server.url)
  await visitor.post('/versions', { version })
  const base = `/cases/${crnOf(first)}/arrange-appointment/1`
  await visitor.get(`/cases/${crnOf(first)}/arrange-appointment`)
  for (const [step, form] of pages) {
    const answer = await visitor.post(`${base}/${step}`, form)
    expect(answer.status, `${step}: ${messages(answer.$).join()}`).toBe(303)
  }
  return { visitor, base }
}

/** What is kept about a visitor, as the store has it. */
async function kept(visitor: Visitor): Promise<Session> {
  const [, id = ''] = /=s:([^.]+)/.exec(decodeURIComponent(visitor.cookie())) ?? []
  return new Promise((resolve, reject) => {
    store.get(id, (error: unknown, data) => {
      if (error instanceof Error) reject(error)
      else resolve(data?.prototype ?? newSession)
    })
  })
}

/** Sends a form that must be refused with these messages, and nothing of it kept. */
async function refuses(visitor: Visitor, path: string, form: Sent, texts: readonly string[]) {
  const before = await kept(visitor)
  const answer = await visitor.post(path, form)
  expect(messages(answer.$)).toEqual(texts)
  expect(answer.status).toBe(400)
  expect(await kept(visitor)).toEqual(before)
}

const onWednesday = { 'date-day': '13', 'date-month': '10', 'date-year': '2021' }
const nineToFive = { start: '9am', end: '5pm' }

/** Up to the question about repeats, in our own design. */
const upToRepeating: Pages = [
  ['type', { type: 'CHVS' }],
  ['when', { ...onWednesday, ...nineToFive }],
]
const upToRar: Pages = [...upToRepeating, ['repeating', { repeating: 'no' }]]
const upToToolkit: Pages = [...upToRar, ['rar', { rar: 'yes' }]]

describe('An address that leads nowhere', () => {
  const addresses = [
    '/cases/X000000',
    '/cases/v410022',
    '/cases/V410022/nothing',
    '/cases/X000000/arrange-appointment',
    '/cases/V410022/arrange-appointment/99/type',
    '/cases/V410137/arrange-appointment/1/type',
    `${draft}/nothing`,
    `${draft}/type/nothing`,
    `${draft}/check-answers/change`,
    '/scenarios/nothing',
    '/scenarios/toolkit-session/nothing',
    '/national-delius/X000000',
    '/national-delius/V410022/nothing',
    '/versions/nothing',
    '/in-delius/nothing',
    '/nothing',
    ...hostileNames.flatMap((name) => [
      `/${name}`,
      `/cases/${name}`,
      `/cases/V410022/arrange-appointment/${name}/type`,
      `${draft}/${name}`,
      `${draft}/type/${name}`,
      `/scenarios/${name}`,
      `/national-delius/${name}`,
    ]),
  ]
  // Where the site has a copy of the prototype, this server leads on to the prototype itself.
  for (const address of addresses.filter((each) => each !== '/prototype')) {
    test(`${address} is a page that says so`, async () => {
      const visitor = await visitorWithDraft()
      const answer = await visitor.get(address)
      expect(answer.status).toBe(404)
      expect(answer.$('h1').text().toLowerCase()).toContain('page not found')
    })
  }
})

describe('A request that no browser sends by itself', () => {
  const odd = [
    '/%',
    '/%E0%A4%A',
    '/%00',
    '/cases/%00',
    '/cases%0d%0aX:y',
    '//evil.example',
    '/%5cevil',
    '/cases/%2e%2e%2fpackage.json',
  ]
  for (const address of odd) {
    test(`${address} is refused in plain words`, async () => {
      const answer = await newVisitor(server.url).get(address)
      expect(answer.status).toBe(400)
      expect(answer.$('h1').text()).toBe('There is a problem with your request')
    })
  }

  test('A body that is too large is refused and nothing is kept', async () => {
    const visitor = await visitorWithDraft()
    const answer = await visitor.post(`${draft}/type`, `type=COAP&notes=${'a'.repeat(200_000)}`)
    expect(answer.status).toBe(413)
    expect(answer.$('h1').text()).toBe('You have entered too much text')
    expect((await visitor.get(`${draft}/type`)).$('input[checked]')).toHaveLength(0)
  })

  test('A thousand fields are refused', async () => {
    const visitor = await visitorWithDraft()
    const form = Array.from({ length: 1000 }, (_, index) => `type${index}=x`).join('&')
    expect((await visitor.post(`${draft}/type`, form)).status).toBe(413)
  })

  test('A body in a character set or packing that does not exist is refused', async () => {
    const visitor = await visitorWithDraft()
    const base = { method: 'POST', body: 'type=COAP' }
    const type = 'application/x-www-form-urlencoded'
    const charset = { 'Content-Type': `${type}; charset=klingon` }
    const packed = { 'Content-Type': type, 'Content-Encoding': 'gzip' }
    expect((await visitor.send(`${draft}/type`, { ...base, headers: charset })).status).toBe(400)
    expect((await visitor.send(`${draft}/type`, { ...base, headers: packed })).status).toBe(400)
    const json = { 'Content-Type': 'application/json' }
    expect(
      (await visitor.send('/ad-hoc', { method: 'POST', headers: json, body: '{' })).status,
    ).toBe(400)
  })

  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    test(`${method} is not for these pages`, async () => {
      const visitor = await visitorWithDraft()
      expect((await visitor.send(`${draft}/type`, { method })).status).toBe(405)
    })
  }

  const withoutForms = [
    '/cases',
    '/cases/V410022',
    '/cases/V410022/arrange-appointment',
    '/guidance',
    '/scenarios',
    '/scenarios/toolkit-session',
    '/in-delius',
    '/national-delius',
    '/national-delius/V410022',
    '/privacy',
    '/accessibility',
    '/cookies',
    '/sign-out',
  ]
  for (const path of withoutForms) {
    test(`A form sent to ${path} is not taken`, async () => {
      const visitor = newVisitor(server.url)
      expect((await visitor.post(path, { version: 'current' })).status).toBe(405)
      expect(visitor.cookie()).toBe('')
    })
  }
})

describe('A form with fields that nobody was asked for', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['a value that is not among the options', 'type=nothing'],
    ['a name that is sent twice', 'type=COAP&type=CHVS'],
    ['a nested name', 'type[code]=COAP'],
    ['a list', 'type[]=COAP'],
    ['the name of a part of every object', '__proto__=COAP&constructor=COAP'],
    ['a nested prototype', '__proto__[type]=COAP'],
    ['a value that every object has', 'type=__proto__'],
    ['nothing', ''],
  ]
  for (const [what, form] of forms) {
    test(`${what} is no answer`, async () => {
      const visitor = await visitorWithDraft()
      const answer = await visitor.post(`${draft}/type`, form)
      expect(answer.status).toBe(400)
      expect(messages(answer.$)).toEqual(['Select an appointment type'])
      expect((await visitor.get(`${draft}/type`)).$('input[checked]')).toHaveLength(0)
      expect(Object.keys(Object.prototype)).toEqual([])
    })
  }

  test('Answers in the address are not answers', async () => {
    const visitor = await visitorWithDraft()
    const page = await visitor.get(`${draft}/type?type=COAP`)
    expect(page.$('input[checked]')).toHaveLength(0)
  })
})

describe('Choosing a version', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['a version that does not exist', 'version=2021-10-07'],
    ['a version with a space', 'version=current%20'],
    ['nothing', ''],
    ['a name that is sent twice', 'version=current&version=current'],
    ['a nested name', 'version[version]=current'],
    ['a list', 'version[]=current'],
    ['the name of a part of every object', '__proto__=current'],
    ['a nested prototype', '__proto__[version]=current'],
    ['a value that every object has', 'version=__proto__'],
  ]
  for (const [what, form] of forms) {
    test(`${what} is refused, and the one in use stays`, async () => {
      const { visitor } = await arranging('Kieran', '2021-03-11')
      const before = await kept(visitor)
      const answer = await visitor.post('/versions', form)
      expect(answer.status).toBe(400)
      expect(answer.$('h1').text()).toBe('There is a problem with your request')
      expect(await kept(visitor)).toEqual(before)
      expect((await visitor.get('/cases/V410022')).$('main .govuk-button').text().trim()).toBe(
        'Arrange a session',
      )
    })
  }

  test('A version in the address is no choice', async () => {
    const visitor = newVisitor(server.url)
    const page = await visitor.get('/versions?version=2021-03-11')
    expect(page.$('section:contains("In use") h2').text()).toContain('Current')
    expect(visitor.cookie()).toBe('')
  })

  test('A draft keeps the version in which it was begun', async () => {
    const { visitor, base } = await arranging('Kieran', '2021-03-11')
    await visitor.post('/versions', { version: 'current' })
    const page = await visitor.get(`${base}/type`)
    expect(page.$('h1').text().trim()).toBe('What type of session would you like to arrange?')
  })
})

describe('A step of another version', () => {
  const steps: readonly (readonly [string, string])[] = [
    ['2021-03-11', 'location'],
    ['2021-03-11', 'repeating'],
    ['2021-05-25', 'toolkit'],
    ['2021-10-06', 'category'],
    ['2021-10-06', 'another-location'],
    ['2021-11-01', 'toolkit'],
    ['current', 'category'],
    ['current', 'use-delius'],
  ]
  for (const [version, step] of steps) {
    test(`${step} is no page of ${version}, opened, sent or changed`, async () => {
      const { visitor, base } = await arranging('Kieran', version)
      const before = await kept(visitor)
      expect((await visitor.get(`${base}/${step}`)).status).toBe(404)
      expect((await visitor.get(`${base}/${step}/change`)).status).toBe(404)
      expect((await visitor.post(`${base}/${step}`, { [step]: 'yes' })).status).toBe(404)
      expect(await kept(visitor)).toEqual(before)
    })
  }
})

describe('A date that is none', () => {
  const dates: readonly (readonly [string, string, string])[] = [
    ['2021', '02', '30'],
    ['2021', '02', '29'],
    ['2021', '13', '01'],
    ['2021', '00', '00'],
    ['9999', '12', '31'],
    ['0001', '01', '01'],
    ['2021', '1e0', '1'],
    ['+2021', '1', '1'],
    ['2021', '-1', '1'],
    ['２０２１', '１２', '１'],
    ['999999999999', '12', '1'],
  ]
  for (const [year, month, day] of dates) {
    test(`${year}-${month}-${day} is refused, in three boxes and in one`, async () => {
      const text = ['Date must be a real date']
      const [type] = upToRepeating
      const boxes = { 'date-day': day, 'date-month': month, 'date-year': year }
      const now = await arranging('Kieran', 'current', type ? [type] : [])
      await refuses(now.visitor, `${now.base}/when`, { ...boxes, ...nineToFive }, text)
      const march = await arranging('Kieran', '2021-03-11', [['type', { type: 'CHVS' }]])
      const date = `${year}-${month}-${day}`
      await refuses(march.visitor, `${march.base}/when`, { date, ...nineToFive }, text)
    })
  }

  test('The last day there is can be booked, every month from then on', async () => {
    const lastDay = { 'date-day': '31', 'date-month': '12', 'date-year': '2199' }
    const { visitor, base } = await arranging('Kieran', 'current', [
      ['type', { type: 'CHVS' }],
      ['when', { ...lastDay, ...nineToFive }],
      ['repeating', { repeating: 'yes', frequency: 'monthly', repeats: '20' }],
    ])
    const dates = await visitor.get(`${base}/dates`)
    expect(dates.status).toBe(200)
    expect(dates.$('tbody').last().find('tr')).toHaveLength(20)
    expect(dates.$('main').text()).not.toContain('Invalid')
    expect(dates.$('tbody').last().text()).toContain('Wednesday 31 December 2200')
  })
})

describe('A number of repeats that is none', () => {
  const whole = 'Number of repeat appointments must be a whole number, like 5'
  const bounds = 'Number of repeat appointments must be between 1 and 20'
  const numbers: readonly (readonly [string, string])[] = [
    ['', 'Enter the number of repeat appointments'],
    ['   ', 'Enter the number of repeat appointments'],
    ['0', bounds],
    ['21', bounds],
    ['999999999', bounds],
    ['9'.repeat(400), whole],
    ['-1', whole],
    ['+3', whole],
    ['1e1', whole],
    ['0x5', whole],
    ['2.5', whole],
    ['1 2', whole],
    ['３', whole],
    ['Infinity', whole],
    ['__proto__', whole],
  ]
  for (const [number, text] of numbers) {
    const shown = number.length > 20 ? `${number.length} digits` : `‘${number}’`
    test(`${shown} is refused`, async () => {
      const { visitor, base } = await arranging('Kieran', 'current', upToRepeating)
      const form = { repeating: 'yes', frequency: 'weekly', repeats: number }
      await refuses(visitor, `${base}/repeating`, form, [text])
    })
  }
})

describe('A choice that was not offered', () => {
  const rar = 'Select the RAR toolkit you will use'
  const own = 'Select the NSI this session should be linked to'
  const alunsToolkit: Pages = [...upToToolkit, ['toolkit', { toolkit: 'stepping-stones' }]]
  const choices: readonly (readonly [string, FirstName, string, Pages, Sent, string])[] = [
    ['a toolkit that does not exist', 'Kieran', 'toolkit', upToToolkit, 'toolkit=none', rar],
    ['two toolkits', 'Kieran', 'toolkit', upToToolkit, 'toolkit=maps&toolkit=maps', rar],
    ['a category of March', 'Kieran', 'toolkit', upToToolkit, 'toolkit=employment', rar],
    [
      'the requirement of somebody else',
      'Connor',
      'requirement',
      upToToolkit,
      'requirement=8100022',
      'Select the RAR requirement this session will count towards',
    ],
    ['the NSI of somebody else', 'Alun', 'nsi', alunsToolkit, 'nsi=5100022', own],
    ['a deleted NSI', 'Alun', 'nsi', alunsToolkit, 'nsi=5100370', own],
    ['an NSI that is no number', 'Alun', 'nsi', alunsToolkit, 'nsi=5100368abc', own],
    [
      'the office of another team',
      'Kieran',
      'location',
      [['type', { type: 'COAP' }]],
      'location=skell-view',
      'Select a location',
    ],
    [
      'no location for an office visit',
      'Kieran',
      'location',
      [['type', { type: 'COAP' }]],
      'location=none',
      'Select a location',
    ],
    [
      'a featured type under Other',
      'Kieran',
      'type',
      [],
      'type=other&otherType=COAP',
      'Select an appointment type',
    ],
  ]
  for (const [what, first, step, pages, form, text] of choices) {
    test(`${what} is no answer`, async () => {
      const { visitor, base } = await arranging(first, 'current', pages)
      await refuses(visitor, `${base}/${step}`, form, [text])
    })
  }
})

describe('An answer to a question that was not asked', () => {
  const cases: readonly (readonly [string, string, string, Pages, Sent, string])[] = [
    [
      'bank holidays when there are none among the repeats',
      'current',
      'dates',
      [...upToRepeating, ['repeating', { repeating: 'yes', frequency: 'weekly', repeats: '2' }]],
      'bankHolidays=yes',
      'bankHolidays',
    ],
    [
      'repeats of what does not repeat',
      'current',
      'rar',
      upToRar,
      'rar=yes&rarRepeats=yes',
      'rarRepeats',
    ],
    [
      'how often something repeats that does not',
      'current',
      'repeating',
      upToRepeating,
      'repeating=no&frequency=weekly&repeats=20',
      'repeats',
    ],
    [
      'another type beside the one that was chosen',
      'current',
      'type',
      [],
      'type=CHVS&otherType=C007',
      'otherType',
    ],
    [
      'a category for what does not count',
      '2021-03-11',
      'rar',
      [
        ['type', { type: 'CHVS' }],
        ['when', { date: '2021-10-13', ...nineToFive }],
      ],
      'rar=no&category=employment&notes=',
      'category',
    ],
    ['an answer to a later page', 'current', 'type', [], 'type=CHVS&rar=yes&nsi=5100022', 'nsi'],
  ]
  for (const [what, version, step, pages, form, field] of cases) {
    test(`${what} is not kept`, async () => {
      const { visitor, base } = await arranging('Kieran', version, pages)
      expect((await visitor.post(`${base}/${step}`, form)).status).toBe(303)
      const [only] = (await kept(visitor)).drafts
      expect(only?.answers).not.toHaveProperty(field)
    })
  }
})

describe('A form sent to a page that asks nothing', () => {
  test('A page that only shows something leads on and keeps nothing', async () => {
    const { visitor, base } = await arranging('Kieran', '2021-10-06', [
      ...upToRepeating,
      ['repeating', { repeating: 'yes', frequency: 'weekly', repeats: '2' }],
    ])
    const before = await kept(visitor)
    const answer = await visitor.post(`${base}/dates`, { repeats: '20', dates: 'yes' })
    expect(answer.location).toBe(`${base}/rar`)
    expect(await kept(visitor)).toEqual(before)
  })

  const stops: readonly (readonly [string, FirstName, string, Pages])[] = [
    ['no-locations', 'Derek', 'current', [['type', { type: 'COAP' }]]],
    ['no-locations', 'Derek', '2021-10-06', [['type', { type: 'COAP' }]]],
    [
      'another-location',
      'Kieran',
      'current',
      [
        ['type', { type: 'COAP' }],
        ['location', { location: 'elsewhere' }],
      ],
    ],
    [
      'use-delius',
      'Kieran',
      '2021-11-01',
      [
        ['type', { type: 'CHVS' }],
        ['rar', { rar: 'yes' }],
      ],
    ],
    [
      'clash',
      'Kieran',
      'current',
      [
        ['type', { type: 'CHVS' }],
        ['when', { ...onWednesday, 'date-day': '18', ...nineToFive }],
      ],
    ],
  ]
  for (const [step, first, version, pages] of stops) {
    test(`${step} of ${version} takes none, in the usual way or as a change`, async () => {
      const { visitor, base } = await arranging(first, version, pages)
      const before = await kept(visitor)
      expect((await visitor.get(`${base}/${step}`)).status).toBe(200)
      for (const change of ['', '/change']) {
        const answer = await visitor.post(`${base}/${step}${change}`, { [step]: 'yes' })
        expect(answer.status).toBe(405)
      }
      // Whoever comes from check your answers is changing what stops the way.
      const { location } = await visitor.post(`${base}/check-answers`, {})
      expect(location).toBe(`${base}/${step}/change`)
      expect(await kept(visitor)).toEqual(before)
    })

    test(`${step} of ${version}, opened as a change, leads back to a page that is open`, async () => {
      const { visitor, base } = await arranging(first, version, pages)
      const page = await visitor.get(`${base}/${step}/change`)
      expect(page.status).toBe(200)
      const back = page.$('.govuk-back-link').attr('href') ?? ''
      expect((await visitor.get(back)).status).toBe(200)
    })
  }
})

test('More appointments than a session holds are refused on a page that says so', async () => {
  const visitor = newVisitor(server.url)
  const book = async (turn: number) => {
    const begun = await visitor.get('/cases/V410022/arrange-appointment')
    const base = (begun.location ?? '').replace('/type', '')
    const times = { start: `${turn}pm`, end: `${turn}:30pm` }
    const pages: Pages = [
      ['type', { type: 'CHVS' }],
      ['when', { ...onWednesday, ...times }],
      ['repeating', { repeating: 'yes', frequency: 'weekly', repeats: '20' }],
      ['dates', { bankHolidays: 'yes' }],
      ['rar', { rar: 'yes', rarRepeats: 'yes' }],
      ['toolkit', { toolkit: 'choices-and-changes' }],
      ['add-notes', { addNotes: 'no' }],
      ['sensitive', { sensitive: 'no' }],
    ]
    for (const [step, form] of pages) await visitor.post(`${base}/${step}`, form)
    return visitor.post(`${base}/check-answers`, {})
  }
  for (const turn of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    expect((await book(turn)).location).toMatch(/\/confirmation$/)
  }
  const before = appointments((await visitor.get('/cases/V410022/schedule')).$)
  expect(before).toHaveLength(9 * 21 + 2)
  const refused = await book(10)
  expect(refused.status).toBe(409)
  expect(refused.$('h1').text()).toBe('This appointment cannot be arranged')
  expect(refused.$('main').text()).toContain('Clear your data to go on.')
  expect(appointments((await visitor.get('/cases/V410022/schedule')).$)).toEqual(before)
  expect((await kept(visitor)).events).toHaveLength(9)
  await visitor.post('/clear-data', {})
  expect((await book(10)).location).toMatch(/\/confirmation$/)
})

describe('A step out of turn', () => {
  for (const [step, form] of toolkitSession.slice(1)) {
    test(`${step} leads to the first question, opened or sent`, async () => {
      const visitor = await visitorWithDraft()
      expect((await visitor.get(`${draft}/${step}`)).location).toBe(`${draft}/type`)
      expect((await visitor.post(`${draft}/${step}`, form)).location).toBe(`${draft}/type`)
      expect((await visitor.post(`${draft}/check-answers`, {})).location).toBe(`${draft}/type`)
    })
  }
})

describe('Two visitors, a thousand requests, one after another and side by side', () => {
  test('share nothing', async () => {
    const visitors = [await visitorWithDraft(), await visitorWithDraft()] as const
    const types = ['CHVS', 'COPT'] as const
    await Promise.all(
      Array.from({ length: 1000 }, (_, index) => {
        const which = index % 2 === 0 ? 0 : 1
        const form = index % 10 < 2 ? `type=${types[which]}` : '__proto__[type]=COAP&a[b][c]=d'
        return visitors[which].post(`${draft}/type`, form)
      }),
    )
    for (const [index, visitor] of visitors.entries()) {
      const page = await visitor.get(`${draft}/type`)
      expect(page.$('input[checked]').attr('value')).toBe(types[index])
    }
  })
})
