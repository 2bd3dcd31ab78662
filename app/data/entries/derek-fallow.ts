import { logOf } from './shapes.ts'
import type { Entry } from '../schema.ts'

const { logged, written } = logOf({ crn: 'V410586', eventId: 7100586 }, 9306000)

const onLicence = { eventId: 7100585 }

/** What is in Derek’s log besides appointments. */
export const derekFallow: readonly Entry[] = [
  written(
    1,
    'CEL1',
    ['2020-08-20', '09:20'],
    null,
    'For the home visit that he missed.',
    onLicence,
  ),
  written(
    2,
    'CMOA',
    ['2020-08-24', '11:05'],
    'Phone call from Derek Fallow',
    'Has the letter. Rang to say sorry and to ask whether it goes on his record. It does.',
    onLicence,
  ),
  written(
    3,
    'CM3A',
    ['2020-12-02', '16:40'],
    'Phone call from Jean Fallow, sister',
    'Worried that he is online until the small hours and “gets wound up by it”. She will be there at my next visit.',
    { ...onLicence, sensitive: true },
  ),
  written(
    4,
    'CMOB',
    ['2021-01-11', '15:15'],
    'Phone call to Derek Fallow',
    'Lane flooded. Tomorrow’s visit by phone instead.',
    onLicence,
  ),
  written(
    5,
    'CM3A',
    ['2021-03-15', '17:10'],
    'Phone call from DC Stephen Ryle',
    'House searched this morning and devices taken. He is not under arrest. Interview to follow. I may tell Derek that I know.',
    { ...onLicence, sensitive: true },
  ),
  written(
    6,
    'CHOM',
    ['2021-03-19', '10:00'],
    'Recall considered',
    'Discussed with the head of the unit and the public protection team. Risk can be managed on licence while the police investigate: weekly contact with his sister, monthly visits, a check of devices at each. No recall. To be looked at again on charge and at sentence.',
    { ...onLicence, sensitive: true },
  ),
  written(
    7,
    'CE3B',
    ['2021-06-02', '09:30'],
    'Email to the public protection team',
    'Told them of the charge. They agree that he stays on licence.',
    onLicence,
  ),
  { ...logged(8, 'ERGR', '2021-06-08', 'MAPPA'), ...onLicence },
  logged(9, 'ESEN', '2021-08-02', '12 month Community Order'),
  logged(10, 'EREQ', '2021-08-02', 'Rehabilitation Activity Requirement (RAR), 10 days'),
  logged(11, 'EOMA', '2021-08-02'),
  logged(12, 'ERGA', '2021-08-03', 'Hate crime'),
  written(
    13,
    'COTH',
    ['2021-08-05', '14:30'],
    'Report in the local paper',
    'The paper has printed his name, a photo from outside court and the name of the village. Flag added. Told the police and rang him: no trouble so far.',
  ),
  logged(14, 'ERGA', '2021-08-05', 'Media interest'),
  logged(15, 'EASM', '2021-08-19'),
  logged(16, 'ERGA', '2021-08-19', 'Risk to the public'),
  logged(17, 'ERGR', '2021-09-09', 'Media interest'),
  written(
    18,
    'CMOB',
    ['2021-09-21', '14:45'],
    'Phone call to Derek Fallow',
    'Rang the landline twice from the lane and again now. No answer. Rang Jean: she spoke to him last night and he was well.',
  ),
  written(
    19,
    'CMOA',
    ['2021-09-21', '17:20'],
    'Phone call from Derek Fallow',
    'Says that hospital transport took him to the eye clinic earlier than planned. Asked him for the letter within five working days.',
  ),
]
