import { logOf } from './shapes.ts'
import type { Entry } from '../schema.ts'

const { logged, written } = logOf({ crn: 'V410814', eventId: 7100814 }, 9309000)

/** What is in Connor’s log besides appointments. */
export const connorMaddox: readonly Entry[] = [
  logged(1, 'ESEN', '2021-01-18', '24 month Community Order'),
  logged(2, 'EREQ', '2021-01-18', 'Rehabilitation Activity Requirement (RAR), 30 days'),
  logged(3, 'EOMA', '2021-01-18'),
  logged(4, 'ERGA', '2021-01-18', 'Risk to the public'),
  logged(5, 'ERGA', '2021-02-03', 'Substance misuse'),
  logged(6, 'ERGA', '2021-02-18', 'Integrated offender management'),
  written(
    7,
    'CPOL',
    ['2021-04-19', '12:20'],
    'Police enquiry about Saturday night',
    'A fight near the bus station. Connor was at work: shift confirmed by the agency.',
    { sensitive: true },
  ),
  written(
    8,
    'CMTB',
    ['2021-05-10', '09:00'],
    'Text message to Connor Maddox',
    'Drug service tomorrow at 2pm. Ask for Kay at the desk. Reply OK. Priya',
  ),
  written(9, 'CMTA', ['2021-05-10', '11:47'], 'Text message from Connor Maddox', 'ok'),
  logged(10, 'ERGR', '2021-05-20', 'Integrated offender management'),
  logged(11, 'EREQ', '2021-06-21', 'Rehabilitation Activity Requirement (RAR), 10 days'),
  logged(12, 'ERGR', '2021-08-04', 'Substance misuse'),
  written(
    13,
    'CM3A',
    ['2021-08-26', '10:30'],
    'Phone call from Tannery House',
    'Arrears back up to seven weeks, and visitors again after hours. He has a final meeting with them on Wednesday. Rang Femi Lawal, who will go with him.',
  ),
  written(
    14,
    'CM3B',
    ['2021-09-07', '12:15'],
    'Phone call to Tannery House',
    'Asked to leave on Friday and went without giving an address.',
  ),
  written(
    15,
    'CEL1',
    ['2021-09-08', '09:10'],
    null,
    'Sent to his aunt’s address, with her agreement.',
  ),
  written(
    16,
    'CM3B',
    ['2021-09-14', '18:05'],
    'Phone call to Donna Maddox, aunt',
    'He came to her for a meal on Sunday. She will send him to me on Thursday “if I have to bring him myself”.',
  ),
  logged(17, 'EASM', '2021-09-16'),
  logged(18, 'ERGA', '2021-09-16', 'Mental health concerns'),
  logged(19, 'ERGR', '2021-09-16', 'Risk to the public'),
  written(
    20,
    'CHOM',
    ['2021-09-29', '10:00'],
    'Breach discussed',
    'Second absence within 12 months without a good reason. His circumstances are hard and will be in the report, but he knew and did not ring. Breach to be asked for; ask the court to let the order go on.',
  ),
  written(
    21,
    'CELB',
    ['2021-10-01', '11:20'],
    null,
    'Sent to Jake Orton’s address. Text to say that it is on its way.',
  ),
]
