import { logOf } from './shapes.ts'
import type { Entry } from '../schema.ts'

const { logged, written } = logOf({ crn: 'V410137', eventId: 7100137 }, 9302000)

/** What is in the log of Marta Lindqvist besides appointments. */
export const martaLindqvist: readonly Entry[] = [
  logged(1, 'ESEN', '2021-07-05', '12 month Community Order'),
  logged(2, 'EREQ', '2021-07-05', 'Unpaid work, 100 hours'),
  logged(3, 'EOMA', '2021-07-05'),
  logged(4, 'ERGA', '2021-07-06', 'Media interest'),
  written(
    5,
    'CMEA',
    ['2021-07-06', '08:12'],
    'Email from Marta Lindqvist',
    'Rota for the next eight weeks attached. Asks for letters to go to her home address only.',
  ),
  written(
    6,
    'CMEB',
    ['2021-07-08', '10:30'],
    'Email to Marta Lindqvist',
    'Induction to unpaid work at the Meanwood Road Centre next Thursday at 9.30am. Bring boots and lunch.',
  ),
  written(
    7,
    'CE3A',
    ['2021-07-19', '14:05'],
    'Email from the unpaid work team',
    'Placed with the towpath group from this Thursday. The supervisor knows that nobody is to ask her about her work.',
  ),
  written(
    8,
    'CMTB',
    ['2021-08-12', '08:10'],
    'Text message to Marta Lindqvist',
    'No work today: the van has broken down. You do not need to do anything. Unpaid work team',
    { practitioner: 'm-whitlock' },
  ),
  written(
    9,
    'CMEA',
    ['2021-08-17', '21:48'],
    'Email from Marta Lindqvist',
    'Accepted for the drink-drive rehabilitation course. Asks for a week off next month to see her parents.',
  ),
  written(
    10,
    'CMEB',
    ['2021-08-18', '09:25'],
    'Email to Marta Lindqvist',
    'Leave agreed. Please send the booking before you travel, and tell the unpaid work team.',
  ),
  written(11, 'CMEA', ['2021-08-31', '19:02'], 'Email from Marta Lindqvist', 'Flight booking.'),
  logged(12, 'ERGR', '2021-09-06', 'Media interest'),
  written(
    13,
    'CM3A',
    ['2021-09-07', '12:40'],
    'Phone call from Theresa Mould, union representative',
    'Asked for a letter that says how far she is with her order. Told her that I need it in writing from Marta.',
    { sensitive: true },
  ),
  written(
    14,
    'CMEA',
    ['2021-09-08', '06:55'],
    'Email from Marta Lindqvist',
    'Agrees to a letter to her union about her hours and her attendance, and to nothing else.',
  ),
  written(
    15,
    'COTH',
    ['2021-09-21', '15:00'],
    'Letter to the union',
    'Sent: hours done so far, no absences without a good reason.',
    { sensitive: true },
  ),
]
