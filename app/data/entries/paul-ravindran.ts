import { logOf } from './shapes.ts'
import type { Entry } from '../schema.ts'

const { logged, written } = logOf({ crn: 'V410702', eventId: 7100702 }, 9308000)

/** What is in Paul’s log besides appointments. */
export const paulRavindran: readonly Entry[] = [
  logged(1, 'ESEN', '2020-11-30', '24 month Community Order'),
  logged(2, 'EREQ', '2020-11-30', 'Rehabilitation Activity Requirement (RAR), 35 days'),
  logged(3, 'EOMA', '2020-11-30'),
  logged(4, 'ERGA', '2020-11-30', 'Restraining order'),
  logged(5, 'ERGA', '2020-11-30', 'Suicide or self-harm'),
  logged(6, 'EASM', '2020-12-17'),
  logged(7, 'ERGA', '2020-12-17', 'Risk to a known adult'),
  written(
    8,
    'CM3A',
    ['2021-01-11', '11:40'],
    'Phone call from Lesley Carr, social worker',
    'Both children now on child in need plans. Supervised contact once a fortnight at the family centre, to begin this month.',
  ),
  logged(9, 'ERGA', '2021-01-12', 'Child protection'),
  written(
    10,
    'CE3A',
    ['2021-01-27', '16:55'],
    'Email from the victim liaison unit',
    'The victim has seen his van near her work on Monday and again today. She does not want him told that it was she who said so.',
    { sensitive: true },
  ),
  written(
    11,
    'CMOA',
    ['2021-03-12', '13:10'],
    'Phone call from Paul Ravindran',
    'Asked for directions to the money advice service and whether to bring the tax letters. Yes.',
  ),
  written(
    12,
    'CMTB',
    ['2021-04-14', '15:15'],
    'Text message to Paul Ravindran',
    'I have to be in court tomorrow morning. Your appointment moves to next Thursday at 10am. Priya',
  ),
  written(13, 'CMTA', ['2021-04-14', '15:32'], 'Text message from Paul Ravindran', 'OK thank you'),
  logged(22, 'ERGR', '2021-03-04', 'Suicide or self-harm'),
  logged(14, 'ERGR', '2021-05-27', 'Restraining order'),
  logged(15, 'EASM', '2021-06-10'),
  logged(16, 'ERGR', '2021-09-09', 'Domestic abuse perpetrator'),
  logged(17, 'ERGR', '2021-09-09', 'Risk to a known adult'),
  written(
    18,
    'CE3A',
    ['2021-07-13', '10:25'],
    'Email from Lesley Carr, social worker',
    'Review today. Contact is going well; the older child asks for longer. Plans to stay for another six months. A week away with his brother there would be agreed.',
  ),
  logged(19, 'ERGR', '2021-07-13', 'Child protection'),
  written(
    20,
    'CMOA',
    ['2021-08-10', '17:35'],
    'Phone call from Paul Ravindran',
    'The final divorce papers came this morning. He rang his brother, then me. Will talk on Thursday. Calm by the end of the call.',
  ),
  written(
    21,
    'CMEB',
    ['2021-08-24', '16:15'],
    'Email to Paul Ravindran',
    'Holiday agreed. Sent the date of the next appointment.',
  ),
]
