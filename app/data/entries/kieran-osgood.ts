import { logOf } from './shapes.ts'
import type { Entry } from '../schema.ts'

const { logged, written } = logOf({ crn: 'V410022', eventId: 7100022 }, 9301000)

/** What is in the log of Kieran Osgood besides appointments. */
export const kieranOsgood: readonly Entry[] = [
  logged(1, 'ESEN', '2021-05-10', '12 month Community Order'),
  logged(2, 'EREQ', '2021-05-10', 'Rehabilitation Activity Requirement (RAR), 20 days'),
  logged(3, 'EOMA', '2021-05-10'),
  logged(4, 'ERGA', '2021-05-12', 'Risk to the public'),
  written(
    5,
    'CMOA',
    ['2021-05-11', '13:20'],
    'Phone call from Kieran Osgood',
    'Asked where the office is and whether his sister can come. Told him that she can.',
  ),
  written(
    6,
    'CE3B',
    ['2021-05-24', '11:05'],
    'Email to the employment adviser',
    'Kieran is interested in an apprenticeship in baking. Free from 10am on most days. Could you see him in the next few weeks?',
  ),
  logged(7, 'ERGA', '2021-06-09', 'Substance misuse'),
  logged(8, 'EASM', '2021-06-09'),
  written(
    9,
    'CE3B',
    ['2021-06-10', '09:40'],
    'Email to the young adults’ drug service',
    'Referral form sent, with his agreement.',
  ),
  written(
    10,
    'CMTB',
    ['2021-06-22', '16:00'],
    'Text message to Kieran Osgood',
    'I will be at your mum’s tomorrow at 3.30pm. Priya',
  ),
  written(11, 'CMTA', ['2021-06-22', '16:04'], 'Text message from Kieran Osgood', 'ok see u then'),
  written(
    12,
    'CMOA',
    ['2021-07-07', '09:35'],
    'Phone call from Kieran Osgood',
    'Asked by his manager to stay on until 3pm. Will send her text message as proof. New time agreed for next week.',
  ),
  written(
    13,
    'CMOB',
    ['2021-08-11', '14:20'],
    'Phone call to Kieran Osgood',
    'No answer. Left a message: appointment missed, ring me today.',
  ),
  written(
    14,
    'CEL1',
    ['2021-08-12', '09:15'],
    null,
    'Sent to his mother’s address. Seven days to give a reason.',
  ),
  written(
    15,
    'CM3A',
    ['2021-08-16', '10:10'],
    'Phone call from Chloe Osgood, sister',
    'She has read the letter with him. He is ashamed and will be there on Wednesday. She asked whether he will go to prison. Explained what a first warning is without going into his case.',
  ),
  written(
    16,
    'CHOM',
    ['2021-09-02', '11:30'],
    'Case discussed with manager',
    'Change from RAR days linked to the requirement alone to Choices and Changes. Agreed.',
  ),
  written(
    17,
    'CPOL',
    ['2021-09-14', '15:45'],
    'Police enquiry about Friday night',
    'Neighbourhood officer asked whether Kieran still sees the two others. As far as I know he does not; he works before dawn. Nothing is alleged against him.',
    { sensitive: true },
  ),
  written(
    18,
    'CMOA',
    ['2021-09-20', '08:50'],
    'Phone call from Kieran Osgood',
    'His grandfather died yesterday. He still wants to come this morning, so that he does not sit at home.',
  ),
  logged(19, 'ERGA', '2021-09-22', 'Mental health concerns'),
  written(
    20,
    'CMTB',
    ['2021-09-28', '17:30'],
    'Text message to Kieran Osgood',
    'Thinking of you and your family today. Speak tomorrow. Priya',
  ),
]
