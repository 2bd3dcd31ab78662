import { expect, test } from 'vitest'
import { components, isBlank } from '../../app/engine/components.ts'
import { asFigures, asSeen } from '../../app/engine/pasted.ts'
import { formFrom } from '../../app/pages/fields.ts'

test.each([
  ['signs that show nothing', '\u200B12\u200E\u2060\uFEFF', '12'],
  ['soft hyphens', 'appoint\u00ADment', 'appointment'],
  ['odd spaces', 'Calder\u00A0House\u2003Leeds\u2800', 'Calder House Leeds '],
  ['letters that show nothing', '\u3164\u115F', ''],
  ['lines of other programs', 'one\u2028two\u2029three', 'one\ntwo\nthree'],
  ['joiners of nothing', 'a \u200D b', 'a  b'],
])('Of what is pasted, %s are not read', (_, pasted, seen) => {
  expect(asSeen(pasted)).toBe(seen)
})

test.each([
  ['lines and tabs', 'one\r\n\ttwo'],
  ['families', '👨‍👩‍👧'],
  ['professions with a tone of skin', '👩🏽‍⚕️'],
  ['flags', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
  ['letters that are joined', 'क्‍ष می‌خواهم'],
  ['letters with accents', 'Zoë cafe\u0301'],
  ['signs of other scripts', '\u0600١٢'],
])('%s stay as they are', (_, text) => {
  expect(asSeen(text)).toBe(text)
})

test('Figures are read in any digits', () => {
  const texts = ['１２', '١٢', '۱۲', '१२', '𝟏𝟐', '12']
  expect(texts.map(asFigures)).toEqual(texts.map(() => '12'))
  expect(asFigures('−5')).toBe('-5')
})

test('Questions read what somebody pasted as it looks', () => {
  const date = { day: '\u200B١٣', month: '１０\u200E', year: '２０21\u2060' }
  expect(components.date.read(date)).toBe('2021-10-13')
  expect(components['native-date'].read({ '': '2021-10-13\u200B' })).toBe('2021-10-13')
  expect(components.time.read({ '': '９：３０\u00A0ａｍ\u200E' })).toBe('09:30')
  expect(components.number.read({ '': '\u206012' })).toBe('12')
  expect(components.textarea.read({ '': '\u200BBring\u00A0it\u200B\r\n' })).toBe('Bring it')
  expect(isBlank({ '': '\u200B \u3164' })).toBe(true)
  const sent = [['search', 'mad\u00ADdox\u200B']] as const
  expect(formFrom(sent)).toEqual({ search: 'maddox' })
})
