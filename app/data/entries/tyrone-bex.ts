import { logOf } from './shapes.ts'
import type { Entry } from '../schema.ts'

const { logged, written } = logOf({ crn: 'V410255', eventId: 7100255 }, 9303000)

/** What is in the log of Tyrone Bex besides appointments. */
export const tyroneBex: readonly Entry[] = [
  logged(1, 'ESEN', '2021-02-15', '12 month Community Order'),
  logged(2, 'EREQ', '2021-02-15', 'Rehabilitation Activity Requirement (RAR), 15 days'),
  logged(3, 'EREQ', '2021-02-15', 'Alcohol treatment, 9 months'),
  logged(4, 'EOMA', '2021-02-15'),
  logged(5, 'ERGA', '2021-02-15', 'Restraining order'),
  logged(6, 'ERGA', '2021-02-16', 'Risk to a known adult'),
  logged(7, 'ERGA', '2021-02-17', 'Substance misuse'),
  written(
    8,
    'CM3B',
    ['2021-04-20', '16:15'],
    'Phone call to Marlene Bex, mother',
    'She has not seen him today. She will send him to the office as soon as she does.',
  ),
  written(9, 'CEL1', ['2021-04-21', '09:40'], null, 'Sent to the flat, with a copy by text.'),
  written(
    10,
    'CMTA',
    ['2021-04-21', '19:22'],
    'Text message from Tyrone Bex',
    'sorry priya. can i come in tomorrow',
  ),
  written(
    11,
    'CE3A',
    ['2021-05-19', '12:00'],
    'Email from Hannah Storr, alcohol service',
    'Blood tests show what he says: no drinking for four weeks. Well motivated.',
  ),
  written(
    12,
    'CM3A',
    ['2021-07-27', '12:10'],
    'Phone call from Hannah Storr, alcohol service',
    'He was drunk at his session and swore at her. She was not hurt and does not want to report it. She is willing to go on with him.',
    { sensitive: true },
  ),
  written(13, 'CEL2', ['2021-07-28', '09:20'], null, 'Sent by post and read out by phone.'),
  logged(14, 'ERGA', '2021-07-28', 'Risk to staff'),
  written(
    15,
    'CHOM',
    ['2021-07-28', '15:30'],
    'Case discussed with manager',
    'Two failures to comply within the year. The treatment works, he comes back and he is honest about it. No breach this time. A third failure and we ask for it.',
  ),
  logged(16, 'EASM', '2021-08-12'),
  written(
    17,
    'CMOA',
    ['2021-08-24', '09:50'],
    'Phone call from Tyrone Bex',
    'Ringing from A&E, hand cut on a tin of beans. Sober. Will bring the letter.',
  ),
  written(
    18,
    'CPOL',
    ['2021-09-16', '11:00'],
    'Police enquiry about the restraining order',
    'The Fleece has closed for good. Asked whether the order should be changed. He has kept away from it throughout.',
  ),
]
