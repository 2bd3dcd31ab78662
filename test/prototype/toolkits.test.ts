import { expect, test } from 'vitest'

import { arranging, choices, counts } from '../support/stories.ts'
import { transcript } from '../support/transcript.ts'

test('The toolkits that are offered, and the notes that are taken, are as approved', async () => {
  const session = { ...counts, ...choices }
  const text = transcript({
    'The one used before comes first and says when': () =>
      arranging('Kieran', counts, { until: 'toolkit' }),
    // Imogen has used one toolkit, and missed nothing else; her session of 16 September was moved.
    'One that was used, and those that might not fit a woman': () =>
      arranging('Imogen', counts, { until: 'toolkit' }),
    'One that might not fit can be chosen': () =>
      arranging('Imogen', { ...counts, toolkit: 'new-me-mot' }),
    // He has finished a programme after a sexual offence.
    'Those that fit Glyn do not fit others': () => arranging('Glyn', counts, { until: 'toolkit' }),
    'A to Z when none was used before': () => arranging('Derek', counts, { until: 'toolkit' }),
    'A team without toolkits is told what yes will be recorded as': () =>
      arranging('Shanice', {}, { until: 'rar' }),
    'And is not asked for one': (show) => {
      const tab = arranging('Shanice', counts)
      show(tab)
      tab.answer()
      return tab
    },
    'Notes have a page, which can be opened from check your answers': (show) => {
      const tab = arranging('Kieran', { ...session, addNotes: 'yes', notes: 'Bring it.' })
      show(tab)
      tab.change('Appointment notes')
      return tab
    },
    'Notes that were added after No was said have the one row': (show) => {
      const tab = arranging('Kieran', session)
      show(tab)
      tab.change('Appointment notes')
      tab.answer({ addNotes: 'yes' })
      show(tab)
      tab.answer({ notes: 'Ring first.' })
      return tab
    },
  })
  await expect(text).toMatchFileSnapshot('approved/toolkits.txt')
})
