import { logOf } from './shapes.ts'
import type { Entry } from '../schema.ts'

const { logged, written } = logOf({ crn: 'V410471', eventId: 7100471 }, 9305000)

/** What is in the log of Shanice Okafor besides appointments. */
export const shaniceOkafor: readonly Entry[] = [
  logged(1, 'ESEN', '2021-06-14', '12 month Community Order'),
  logged(2, 'EREQ', '2021-06-14', 'Rehabilitation Activity Requirement (RAR), 20 days'),
  logged(3, 'EOMA', '2021-06-14'),
  written(
    4,
    'CMEA',
    ['2021-06-15', '22:31'],
    'Email from Shanice Okafor',
    'Asked whether mornings are possible, and what she should bring.',
  ),
  written(
    5,
    'CMEB',
    ['2021-06-18', '09:30'],
    'Email to Shanice Okafor',
    'List of what to bring for the benefits check, and the number of the carers’ centre.',
  ),
  written(
    6,
    'CMOA',
    ['2021-06-28', '16:40'],
    'Phone call from Shanice Okafor',
    'Her mother has had a fall. Not hurt, but Shanice did not want to leave her on Wednesday. Changed the appointment to a phone call.',
  ),
  logged(7, 'EASM', '2021-07-07'),
  written(
    8,
    'CE3B',
    ['2021-07-15', '10:20'],
    'Email to adult social care',
    'Asked for a carer’s assessment and for help with lifting, with her agreement.',
    { sensitive: true },
  ),
  written(
    9,
    'CMTA',
    ['2021-07-28', '09:42'],
    'Text message from Shanice Okafor',
    'Carer has not come and I cannot leave mum. So sorry. This is what the agency sent me.',
  ),
  written(
    10,
    'CMOA',
    ['2021-08-09', '15:10'],
    'Phone call from Shanice Okafor',
    'Hospital has moved her mother’s review to Wednesday. Agreed on Friday instead.',
  ),
  written(
    11,
    'CE3A',
    ['2021-08-19', '16:05'],
    'Email from Colin Ratcliffe, debt adviser',
    'Thanks for the referral. Very well organised. A debt relief order looks possible.',
  ),
  written(
    12,
    'CMAL',
    ['2021-08-31', '11:00'],
    'Letter received from adult social care',
    'Carer’s assessment done. Hoist and a second daily visit agreed.',
    { sensitive: true },
  ),
  written(
    13,
    'CMTB',
    ['2021-09-14', '15:30'],
    'Text message to Shanice Okafor',
    'Samuel Achebe will see you tomorrow at the Osmaston Centre, as I am in court. Priya',
  ),
  written(
    14,
    'CMOA',
    ['2021-10-05', '10:50'],
    'Phone call from Shanice Okafor',
    'Mother taken to hospital at 3am with her chest. Shanice is with her and had forgotten the appointment. She will send the letter from the ward.',
  ),
  written(
    15,
    'CMTB',
    ['2021-10-05', '11:25'],
    'Text message to Shanice Okafor',
    'Thank you for ringing. I hope your mum is better soon. Send the letter when you can. Priya',
  ),
]
