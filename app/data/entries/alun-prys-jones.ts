import { logOf } from './shapes.ts'
import type { Entry } from '../schema.ts'

const { logged, written } = logOf({ crn: 'V410368', eventId: 7100368 }, 9304000)

const byOwain = { practitioner: 'o-beynon' }
const onTheQuiet = { ...byOwain, sensitive: true }

/** What is in the log of Alun Prys-Jones besides appointments. */
export const alunPrysJones: readonly Entry[] = [
  logged(1, 'ESEN', '2021-04-12', '18 month Community Order'),
  logged(2, 'EREQ', '2021-04-12', 'Rehabilitation Activity Requirement (RAR), 25 days'),
  logged(3, 'EOMA', '2021-04-12'),
  logged(4, 'ERGA', '2021-04-14', 'Substance misuse'),
  logged(5, 'ERGA', '2021-04-19', 'Child protection'),
  written(
    6,
    'CE3A',
    ['2021-04-19', '13:15'],
    'Email from Catrin Elwy, social worker',
    'Nia is on a child in need plan. Invites us to the meeting each month.',
    onTheQuiet,
  ),
  written(7, 'CEL1', ['2021-05-13', '09:30'], null, 'In Welsh and English.', byOwain),
  written(
    8,
    'CMOB',
    ['2021-06-02', '11:20'],
    'Phone call to Alun Prys-Jones',
    'His daughter answered. He was asleep and she did not want to wake him. Said only that I would ring again.',
    byOwain,
  ),
  written(9, 'CELF', ['2021-06-03', '10:15'], null, 'In Welsh and English.', byOwain),
  written(
    10,
    'CM3B',
    ['2021-06-09', '12:05'],
    'Phone call to Meddygfa Minera',
    'Asked the surgery to see him this week because of his mood. They will ring him today.',
    onTheQuiet,
  ),
  written(
    11,
    'CHOM',
    ['2021-06-10', '10:45'],
    'Case discussed with manager',
    'Three failures in four weeks. Breach to be asked for, with a report on his health.',
    byOwain,
  ),
  written(12, 'CELB', ['2021-06-14', '09:50'], null, 'By hand, so that I could see him.', byOwain),
  logged(13, 'ERGA', '2021-06-16', 'Suicide or self-harm'),
  logged(14, 'ERGA', '2021-06-16', 'Mental health concerns'),
  written(
    15,
    'CM3A',
    ['2021-07-01', '09:10'],
    'Phone call from the community drug and alcohol team',
    'Assessment done. They will see him every two weeks and work with the pain clinic.',
    byOwain,
  ),
  written(
    16,
    'CMAL',
    ['2021-07-27', '10:00'],
    'Letter from Wrexham Magistrates Court',
    'Breach proven. Order to continue, fine of £120.',
    byOwain,
  ),
  logged(17, 'EASM', '2021-08-04'),
  written(18, 'CEL1', ['2021-09-09', '09:20'], null, 'In Welsh and English.', byOwain),
  written(
    19,
    'CMTA',
    ['2021-09-10', '18:40'],
    'Text message from Alun Prys-Jones',
    'Sori Owain. Fy mai i. Ddo i bore Mawrth.',
    byOwain,
  ),
  written(
    20,
    'CM3A',
    ['2021-09-17', '14:30'],
    'Phone call from Catrin Elwy, social worker',
    'The plan for Nia is closed today. She is doing well.',
    onTheQuiet,
  ),
  logged(21, 'ERGR', '2021-09-21', 'Suicide or self-harm'),
]
