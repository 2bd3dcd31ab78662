import { logOf } from './shapes.ts'
import type { Entry } from '../schema.ts'

const { logged, written } = logOf({ crn: 'V410699', eventId: 7100699 }, 9307000)

const sensitive = { sensitive: true }

/** What is in Imogen’s log besides appointments: never a call to her, and never a text. */
export const imogenVance: readonly Entry[] = [
  logged(1, 'ESEN', '2021-03-22', '24 month Community Order'),
  logged(2, 'EREQ', '2021-03-22', 'Rehabilitation Activity Requirement (RAR), 30 days'),
  logged(3, 'EOMA', '2021-03-22'),
  logged(4, 'ERGA', '2021-03-22', 'Domestic abuse victim'),
  written(
    5,
    'CM3A',
    ['2021-03-23', '10:50'],
    'Phone call from Nadia Brook, domestic violence adviser',
    'Told me about last year’s hearing, what came after it, and the safety plan. Will be at reviews if Imogen wants it. Safest way to reach her: through Nadia, or by email before noon.',
    sensitive,
  ),
  logged(6, 'ERGA', '2021-03-23', 'Suicide or self-harm'),
  written(
    7,
    'CE3B',
    ['2021-03-23', '14:05'],
    'Email to the Sign Language Interpreting Desk',
    'Booked for eight Thursdays, 2pm to 3pm. A woman each time.',
  ),
  logged(8, 'EASM', '2021-04-15'),
  logged(9, 'ERGA', '2021-04-15', 'Vulnerable adult'),
  written(
    10,
    'CMEA',
    ['2021-04-20', '11:31'],
    'Email from Imogen Vance',
    'She has moved in. Asks whether I can come at half past one on Thursday, not two, because of the electrician.',
  ),
  written(
    11,
    'CMEB',
    ['2021-04-20', '11:48'],
    'Email to Imogen Vance',
    'Yes to half past one. Interpreter told.',
  ),
  written(
    12,
    'CE3A',
    ['2021-04-30', '09:12'],
    'Email from the Sign Language Interpreting Desk',
    'They apologise: the interpreter was sent to another office. No charge.',
  ),
  written(
    13,
    'CM3B',
    ['2021-06-17', '16:20'],
    'Phone call to the police safeguarding unit',
    'Marker put on the new address while I waited.',
    sensitive,
  ),
  written(
    14,
    'CMAL',
    ['2021-06-24', '09:00'],
    'Letter from the family court',
    'Hearing next Thursday, notice seen and copied. No interpreter had been booked by the court: I rang them and they have now asked for one.',
  ),
  logged(15, 'ERGR', '2021-07-22', 'Suicide or self-harm'),
  written(
    16,
    'CM3A',
    ['2021-08-17', '15:00'],
    'Phone call from Nadia Brook, domestic violence adviser',
    '',
    sensitive,
  ),
  written(
    17,
    'CMEB',
    ['2021-09-15', '10:15'],
    'Email to Imogen Vance',
    'No interpreter to be had tomorrow. Our session moves to next Thursday, same time, same place.',
  ),
  written(
    18,
    'CMEA',
    ['2021-09-15', '11:02'],
    'Email from Imogen Vance',
    'Fine. See you next week.',
  ),
  logged(19, 'ERGR', '2021-09-24', 'Domestic abuse victim'),
  written(
    20,
    'CM3A',
    ['2021-10-04', '16:10'],
    'Phone call from Nadia Brook, domestic violence adviser',
    'The court has set a date next month for the last hearing about the house. He will be there. Imogen does not know yet; Nadia would like me to tell her with an interpreter, and will see her the same afternoon.',
    sensitive,
  ),
]
