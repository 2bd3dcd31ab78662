import { describe, expect, test } from 'vitest'
import { toolkitSession, wednesday } from '../support/answers.ts'
import { messages, newVisitor } from '../support/http.ts'
import { crnOf } from '../support/people.ts'
import { serverAt } from '../support/servers.ts'
import type { Sent, Visitor } from '../support/http.ts'
import type { FirstName } from '../support/people.ts'

const server = await serverAt(wednesday)

type Pages = readonly (readonly [step: string, form: Sent])[]

/** How a visitor got to a page of a draft. */
interface Way {
  readonly step: string
  /** Kieran, unless it says otherwise. */
  readonly first?: FirstName
  /** Our own design, unless it says otherwise. */
  readonly version?: string
  /** What is answered before; unless it says otherwise, as for a home visit that counts. */
  readonly after?: Pages
}

const times = { start: '9am', end: '5pm' }
const day = { 'date-day': '13', 'date-month': '10', 'date-year': '2021' }
const homeVisit: Pages = [
  ['type', { type: 'CHVS' }],
  ['when', { ...day, ...times }],
  ['repeating', { repeating: 'no' }],
  ['rar', { rar: 'yes' }],
  ['toolkit', { toolkit: 'stepping-stones' }],
]
const officeVisit: Pages = [['type', { type: 'COAP' }]]

/** The pages of a home visit before one of them. */
const before = (step: string): Pages =>
  homeVisit.slice(0, Math.max(0, ...homeVisit.flatMap(([id], at) => (id === step ? [at] : []))))
const weekly: Pages = [
  ...before('repeating'),
  ['repeating', { repeating: 'yes', frequency: 'weekly', repeats: '2' }],
]

const hostileNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype']
const draft = '/cases/V410022/arrange-appointment/1'

/** A visitor with a draft in which these pages are answered, and the address of the draft. */
async function arranging({ step, first = 'Kieran', version = 'current', after }: Way) {
  const visitor = newVisitor(server.url)
  await visitor.post('/versions', { version })
  const begin = `/cases/${crnOf(first)}/arrange-appointment`
  await visitor.get(begin)
  for (const [page, form] of after ?? before(step)) {
    const answer = await visitor.post(`${begin}/1/${page}`, form)
    expect(answer.status, `${page}: ${messages(answer.$).join()}`).toBe(303)
  }
  return { visitor, base: `${begin}/1` }
}

const begun = async () => (await arranging({ step: 'type' })).visitor

/** Does something that must leave everything as it was. */
async function keepingAll(visitor: Visitor, work: () => Promise<void>): Promise<void> {
  const stored = await server.stored(visitor)
  await work()
  expect(await server.stored(visitor)).toEqual(stored)
  expect(Object.keys(Object.prototype)).toEqual([])
}

describe('An address that leads nowhere', () => {
  test.each([
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
    // Where the site has a copy of the prototype, this server leads on to the prototype itself
    ...hostileNames.map((name) => `/${name}`).filter((address) => address !== '/prototype'),
    ...hostileNames.flatMap((name) => [
      `/cases/${name}`,
      `/cases/V410022/arrange-appointment/${name}/type`,
      `${draft}/${name}`,
      `${draft}/type/${name}`,
      `/scenarios/${name}`,
      `/national-delius/${name}`,
    ]),
  ])('%s is a page that says so', async (address) => {
    const { status, $ } = await (await begun()).get(address)
    expect([status, $('h1').text().toLowerCase()]).toEqual([
      404,
      expect.stringContaining('page not found'),
    ])
  })
})

describe('A request that no browser sends by itself', () => {
  test.each([
    '/%',
    '/%E0%A4%A',
    '/%00',
    '/cases/%00',
    '/cases%0d%0aX:y',
    '//evil.example',
    '/%5cevil',
    '/cases/%2e%2e%2fpackage.json',
  ])('%s is refused in plain words', async (address) => {
    const { status, $ } = await newVisitor(server.url).get(address)
    expect([status, $('h1').text()]).toEqual([400, 'There is a problem with your request'])
  })

  const type = 'application/x-www-form-urlencoded'
  const problem = 'There is a problem with your request'
  test.each([
    ['of 200 KB', `type=COAP&notes=${'a'.repeat(200_000)}`, {}, 413, 'too much text'],
    ['of 1,000 fields', '&type=x'.repeat(1000), {}, 413, 'too much text'],
    ['in an unknown alphabet', 'type=COAP', { 'Content-Type': `${type}; charset=x` }, 400, problem],
    ['that is not packed as it says', 'type=COAP', { 'Content-Encoding': 'gzip' }, 400, problem],
  ])('A form %s is refused, and nothing is kept', async (_, body, headers, status, heading) => {
    const visitor = await begun()
    const sent = { method: 'POST', body, headers: { 'Content-Type': type, ...headers } }
    await keepingAll(visitor, async () => {
      const answer = await visitor.send(`${draft}/type`, sent)
      expect([answer.status, answer.$('h1').text()]).toEqual([
        status,
        expect.stringContaining(heading),
      ])
    })
  })

  test('A broken message to a page of the kit is refused', async () => {
    const headers = { 'Content-Type': 'application/json' }
    const sent = { method: 'POST', headers, body: '{' }
    expect((await newVisitor(server.url).send('/ad-hoc', sent)).status).toBe(400)
  })

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not for these pages', async (method) => {
    expect((await (await begun()).send(`${draft}/type`, { method })).status).toBe(405)
  })

  test.each([
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
  ])('A form sent to %s is not taken', async (path) => {
    const visitor = newVisitor(server.url)
    expect((await visitor.post(path, { version: 'current' })).status).toBe(405)
    expect(visitor.cookie()).toBe('')
  })
})

/** Forms in which a name has no value that was offered, however it is put. */
const oddForms = (name: string, value: string): readonly (readonly [string, string])[] => [
  ['a value that was not offered', `${name}=nothing`],
  ['a value with a space', `${name}=${value}%20`],
  ['a name that is sent twice', `${name}=${value}&${name}=${value}`],
  ['a nested name', `${name}[code]=${value}`],
  ['a list', `${name}[]=${value}`],
  ['the name of a part of every object', `__proto__=${value}&constructor=${value}`],
  ['a nested prototype', `__proto__[${name}]=${value}`],
  ['a value that every object has', `${name}=__proto__`],
  ['nothing', ''],
]

/** Year, month and day as they are typed. */
const dates = [
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
] as const

const bounds = 'Number of repeat appointments must be between 1 and 20'
const noNumber = 'Number of repeat appointments must be a whole number, like 5'
const empty = 'Enter the number of repeat appointments'
const numbers: Readonly<Record<string, readonly string[]>> = {
  [empty]: ['', '   '],
  [bounds]: ['0', '21', '999999999'],
  [noNumber]: ['9'.repeat(400), '-1', '+3', '1e1', '0x5', '2.5', '1 2', '３', 'Infinity'],
}

type Refused = readonly [what: string, says: string, way: Way, form: Sent]

const noType = 'Select an appointment type'
const noDate = 'Date must be a real date'
const march = { step: 'when', version: '2021-03-11' }
const connor: Way = { step: 'requirement', first: 'Connor', after: before('toolkit') }
const alun: Way = { step: 'nsi', first: 'Alun', after: homeVisit }

const refused: readonly Refused[] = [
  ...oddForms('type', 'COAP').map(([what, form]): Refused => [
    what,
    noType,
    { step: 'type' },
    form,
  ]),
  ['a featured type under Other', noType, { step: 'type' }, 'type=other&otherType=COAP'],
  ...['skell-view', 'none'].map((location): Refused => {
    const way = { step: 'location', after: officeVisit }
    return [`the location ‘${location}’`, 'Select a location', way, { location }]
  }),
  ...dates.flatMap(([year, month, date]): readonly Refused[] => {
    const typed = `${year}-${month}-${date}`
    const boxes = { 'date-day': date, 'date-month': month, 'date-year': year, ...times }
    return [
      [`the date ${typed} in three boxes`, noDate, { step: 'when' }, boxes],
      [`the date ${typed} in one box`, noDate, march, { date: typed, ...times }],
    ]
  }),
  ...Object.entries(numbers).flatMap(([says, all]) =>
    all.map((repeats): Refused => {
      const form = { repeating: 'yes', frequency: 'weekly', repeats }
      return [`the number ‘${repeats.slice(0, 20)}’`, says, { step: 'repeating' }, form]
    }),
  ),
  ...['none', 'employment', 'maps&toolkit=maps'].map((toolkit): Refused => {
    const says = 'Select the RAR toolkit you will use'
    return [`the toolkit ‘${toolkit}’`, says, { step: 'toolkit' }, `toolkit=${toolkit}`]
  }),
  [
    'the requirement of somebody else',
    'Select the RAR requirement this session will count towards',
    connor,
    'requirement=8100022',
  ],
  // Of somebody else, deleted, and no number
  ...['5100022', '5100370', '5100368abc'].map((nsi): Refused => {
    return [`the NSI ‘${nsi}’`, 'Select the NSI this session should be linked to', alun, { nsi }]
  }),
]

test.each(refused)('%s is refused with ‘%s’, and nothing is kept', async (_, says, way, form) => {
  const { visitor, base } = await arranging(way)
  await keepingAll(visitor, async () => {
    const answer = await visitor.post(`${base}/${way.step}`, form)
    expect([answer.status, messages(answer.$)]).toEqual([400, [says]])
  })
})

const marchDate: Pages = [...before('when'), ['when', { date: '2021-10-13', ...times }]]

/** What else is sent with an answer that the page takes: its field, the page and the form. */
const notAsked: readonly (readonly [string, Way, string])[] = [
  // There are none among the repeats
  ['bankHolidays', { step: 'dates', after: weekly }, 'bankHolidays=yes'],
  ['rarRepeats', { step: 'rar' }, 'rar=yes&rarRepeats=yes'],
  ['repeats', { step: 'repeating' }, 'repeating=no&frequency=weekly&repeats=20'],
  ['otherType', { step: 'type' }, 'type=CHVS&otherType=C007'],
  [
    'category',
    { step: 'rar', version: '2021-03-11', after: marchDate },
    'rar=no&category=employment&notes=',
  ],
  // Of a later page
  ['nsi', { step: 'type' }, 'type=CHVS&rar=yes&nsi=5100022'],
]

test.each(notAsked)('‘%s’ that is not asked is not kept', async (field, way, form) => {
  const { visitor, base } = await arranging(way)
  expect((await visitor.post(`${base}/${way.step}`, form)).status).toBe(303)
  const [only] = (await server.stored(visitor)).prototype.drafts
  expect(Object.keys(only?.answers ?? {})).not.toContain(field)
})

test('The last day there is can be booked, every month from then on', async () => {
  const after: Pages = [
    ['type', { type: 'CHVS' }],
    ['when', { 'date-day': '31', 'date-month': '12', 'date-year': '2199', ...times }],
    ['repeating', { repeating: 'yes', frequency: 'monthly', repeats: '20' }],
  ]
  const { visitor, base } = await arranging({ step: 'dates', after })
  const { status, $ } = await visitor.get(`${base}/dates`)
  expect([status, $('tbody').last().find('tr').length]).toEqual([200, 20])
  expect($('tbody').last().text()).toContain('Wednesday 31 December 2200')
  expect($('main').text()).not.toContain('Invalid')
})

test('What an address asks is neither an answer nor a choice of version', async () => {
  const visitor = newVisitor(server.url)
  const versions = await visitor.get('/versions?version=2021-03-11')
  expect(versions.$('section:contains("In use") h2').text()).toContain('Current')
  expect(visitor.cookie()).toBe('')
  const page = await (await begun()).get(`${draft}/type?type=COAP`)
  expect(page.$('input[checked]')).toHaveLength(0)
})

describe('Choosing a version', () => {
  const way = { version: '2021-03-11', step: 'type' }

  test.each([...oddForms('version', 'current'), ['another day', 'version=2021-10-07'] as const])(
    'with %s is refused, and the one in use stays',
    async (_, form) => {
      const { visitor } = await arranging(way)
      await keepingAll(visitor, async () => {
        const { status, $ } = await visitor.post('/versions', form)
        expect([status, $('h1').text()]).toEqual([400, 'There is a problem with your request'])
      })
    },
  )

  test('leaves a draft in the version in which it was begun', async () => {
    const { visitor, base } = await arranging(way)
    await visitor.post('/versions', { version: 'current' })
    const { $ } = await visitor.get(`${base}/type`)
    expect($('h1').text().trim()).toBe('What type of session would you like to arrange?')
  })
})

test.each([
  ['2021-03-11', 'location'],
  ['2021-03-11', 'repeating'],
  ['2021-05-25', 'toolkit'],
  ['2021-10-06', 'category'],
  ['2021-10-06', 'another-location'],
  ['2021-11-01', 'toolkit'],
  ['current', 'category'],
  ['current', 'use-delius'],
])('%s has no page ‘%s’ to open, send or change', async (version, step) => {
  const { visitor, base } = await arranging({ version, step, after: [] })
  await keepingAll(visitor, async () => {
    const opened = await visitor.get(`${base}/${step}`)
    const changed = await visitor.get(`${base}/${step}/change`)
    const sent = await visitor.post(`${base}/${step}`, { [step]: 'yes' })
    expect([opened, changed, sent].map(({ status }) => status)).toEqual([404, 404, 404])
  })
})

describe('A form sent to a page that asks nothing', () => {
  test('leads on from one that shows something, and nothing of it is kept', async () => {
    const way = { version: '2021-10-06', step: 'dates', after: weekly }
    const { visitor, base } = await arranging(way)
    await keepingAll(visitor, async () => {
      const sent = await visitor.post(`${base}/dates`, { repeats: '20', dates: 'yes' })
      expect(sent.location).toBe(`${base}/rar`)
    })
  })

  const onBookedDay: Pages = [
    ['type', { type: 'CHVS' }],
    ['when', { ...day, 'date-day': '18', ...times }],
  ]
  const elsewhere: Pages = [...officeVisit, ['location', { location: 'elsewhere' }]]
  const counts: Pages = [
    ['type', { type: 'CHVS' }],
    ['rar', { rar: 'yes' }],
  ]
  const stops: readonly (readonly [string, string, FirstName, Pages])[] = [
    ['no-locations', 'current', 'Derek', officeVisit],
    ['no-locations', '2021-10-06', 'Derek', officeVisit],
    ['another-location', 'current', 'Kieran', elsewhere],
    ['use-delius', '2021-11-01', 'Kieran', counts],
    ['clash', 'current', 'Kieran', onBookedDay],
  ]
  test.each(stops)('is not taken by %s of %s', async (step, version, first, after) => {
    const { visitor, base } = await arranging({ step, version, first, after })
    await keepingAll(visitor, async () => {
      expect((await visitor.get(`${base}/${step}`)).status).toBe(200)
      for (const change of ['', '/change']) {
        const answer = await visitor.post(`${base}/${step}${change}`, { [step]: 'yes' })
        expect(answer.status).toBe(405)
      }
      // Whoever comes from check your answers is changing what stops the way
      const { location } = await visitor.post(`${base}/check-answers`, {})
      expect(location).toBe(`${base}/${step}/change`)
      const { $ } = await visitor.get(`${base}/${step}/change`)
      const back = $('.govuk-back-link').attr('href') ?? ''
      expect((await visitor.get(back)).status).toBe(200)
    })
  })
})

test.each(toolkitSession.slice(1))(
  '‘%s’ out of turn leads to the first question, opened or sent',
  async (step, form) => {
    const visitor = await begun()
    const opened = await visitor.get(`${draft}/${step}`)
    const sent = await visitor.post(`${draft}/${step}`, form)
    const confirmed = await visitor.post(`${draft}/check-answers`, {})
    const first = `${draft}/type`
    expect([opened, sent, confirmed].map(({ location }) => location)).toEqual([first, first, first])
  },
)

test('Two visitors with 200 requests each, good and bad, side by side, share nothing', async () => {
  const types = ['CHVS', 'COPT'] as const
  const visitors = [await begun(), await begun()] as const
  await Promise.all(
    Array.from({ length: 400 }, (_, index) => {
      const which = index % 2 === 0 ? 0 : 1
      const form = index % 10 < 2 ? `type=${types[which]}` : '__proto__[type]=COAP&a[b][c]=d'
      return visitors[which].post(`${draft}/type`, form)
    }),
  )
  for (const [index, visitor] of visitors.entries()) {
    const { $ } = await visitor.get(`${draft}/type`)
    expect($('input[checked]').attr('value')).toBe(types[index])
  }
})
