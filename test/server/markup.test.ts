import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startInProcess } from '../../app/server/in-process.ts'
import { toolkitSession, wednesday } from '../support/answers.ts'
import { newVisitor } from '../support/http.ts'
import type { RunningServer } from '../../app/server/in-process.ts'

let server: RunningServer
beforeAll(async () => {
  server = await startInProcess(wednesday)
})
afterAll(() => server.close())

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Loops in Nunjucks leave spaces behind.
    'no-trailing-whitespace': 'off',
    // Titles are the questions, as long as they have to be, and end in the name of the service.
    'long-title': 'off',
    // GOV.UK Frontend's footer has role="presentation", which means the same as none.
    'presentation-role-style': 'off',
    // GOV.UK Frontend's link that looks like a button, and its date input, carry roles on purpose.
    'prefer-native-element': ['error', { exclude: ['button'] }],
    'no-redundant-role': 'off',
  },
})

test('Every page of the prototype is correct HTML, with errors and without', async () => {
  const visitor = newVisitor(server.url)
  const draft = '/cases/V410022/arrange-appointment/1'
  const faults: string[] = []
  const check = async (where: string, html: string) => {
    const { results } = await validator.validateString(html)
    for (const { line, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${where}:${line} ${ruleId}: ${message}`)
    }
  }
  const pages = [
    '/cases',
    '/cases/V410022',
    '/guidance',
    '/sign-out',
    '/clear-data',
    '/cases/nobody',
  ]
  for (const page of pages) await check(page, (await visitor.get(page)).body)
  await visitor.get('/cases/V410022/arrange-appointment')
  for (const [step, form] of toolkitSession) {
    await check(step, (await visitor.get(`${draft}/${step}`)).body)
    const wrong = await visitor.post(`${draft}/${step}`, { notes: 'a'.repeat(4001) })
    expect(wrong.status).toBe(400)
    await check(`${step} with errors`, wrong.body)
    await visitor.post(`${draft}/${step}`, form)
  }
  await check('toolkit, changing', (await visitor.get(`${draft}/toolkit/change`)).body)
  await check('check answers', (await visitor.get(`${draft}/check-answers`)).body)
  await visitor.post(`${draft}/check-answers`, {})
  await check('confirmation', (await visitor.get(`${draft}/confirmation`)).body)
  expect(faults).toEqual([])
})
