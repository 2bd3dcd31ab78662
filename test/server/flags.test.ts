import { expect, test } from 'vitest'
import { takeFlags } from '../../app/server/flags.ts'
import { checkFolder } from '../../app/server/project-folder.ts'
import { readSettings } from '../../app/server/settings.ts'

test('Settings are flags too, which other words stand between', () => {
  const env = { PORT: '3000', PATH: '/bin' }
  const told = ['toolkit-session', '--port', '4000', '--about=4 people', '--now=2021-10-06T09:00']
  expect(takeFlags(told, env)).toEqual(['toolkit-session', '--about=4 people'])
  expect(readSettings(env)).toMatchObject({ port: 4000, now: '2021-10-06T09:00' })
  const address = 'https://example.org/?a=b'
  takeFlags(['--site-url', address], env)
  expect(env).toMatchObject({ SITE_URL: address, PATH: '/bin' })
})

test.each([[['--port']], [['--port', '--now', '2021-10-06T09:00']], [['--port=']]])(
  'A flag without a value says so: %j',
  (told) => {
    expect(() => takeFlags(told, {})).toThrow('--port needs a value, for example --port 4000.')
  },
)

test.each([
  ['/projects/c# notes', 'c# notes', '#'],
  ['C:\\work\\100% done\\kit', '100% done', '%'],
])('A folder that packages cannot read is named at once: %s', (root, part, sign) => {
  expect(() => {
    checkFolder(root)
  }).toThrow(`The folder ‘${part}’ has ${sign} in its name`)
  expect(() => {
    checkFolder('/my projects/kit-2 (new)')
  }).not.toThrow()
})
