import { logOf } from './shapes.ts'
import type { Entry } from '../schema.ts'

const { logged, written } = logOf({ crn: 'V410930', eventId: 7100930 }, 9310000)

const sensitive = { sensitive: true }

/** What is in Glyn’s log besides appointments. */
export const glynHarker: readonly Entry[] = [
  logged(1, 'ESEN', '2020-12-07', '18 month Community Order'),
  logged(2, 'EREQ', '2020-12-07', 'Rehabilitation Activity Requirement (RAR), 20 days'),
  logged(3, 'EOMA', '2020-12-07'),
  logged(4, 'ERGA', '2020-12-07', 'MAPPA'),
  logged(5, 'ERGA', '2020-12-07', 'Vulnerable adult'),
  logged(26, 'ERGA', '2020-12-07', 'Registered sex offender'),
  logged(6, 'ERGA', '2020-12-14', 'Risk to the public'),
  logged(7, 'ERGA', '2020-12-14', 'Risk to children'),
  written(
    8,
    'CE3A',
    ['2021-02-17', '15:40'],
    'Email from DC Pauline Tate',
    'Flat in Ripon checked. No objection as long as visitors go on signing in at the desk.',
    sensitive,
  ),
  logged(9, 'ERGR', '2021-03-08', 'Vulnerable adult'),
  logged(10, 'ERGR', '2021-06-15', 'Risk to children'),
  written(11, 'CEL1', ['2021-05-12', '09:25'], null),
  written(
    12,
    'CM3A',
    ['2021-05-12', '11:15'],
    'Phone call from Joe Whitwell, housing support',
    'Glyn was up and about yesterday but spoke to nobody. He has had bad news from the family and will not say what.',
  ),
  logged(13, 'ERGR', '2021-06-15', 'Registered sex offender'),
  written(
    14,
    'CMAL',
    ['2021-06-25', '09:00'],
    'Letter from Dr Helen Kaye',
    'Sessions of up to an hour, no more than one a week, and not in groups. Expects no change within the year.',
  ),
  written(
    15,
    'CM3A',
    ['2021-07-13', '08:50'],
    'Phone call from the cardiology ward',
    'Admitted last night for tests, home tomorrow.',
  ),
  logged(16, 'EREQ', '2021-07-26', 'Rehabilitation Activity Requirement (RAR), 15 days'),
  logged(17, 'EASM', '2021-07-29'),
  logged(18, 'ERGR', '2021-07-29', 'Risk to the public'),
  written(
    19,
    'CM3B',
    ['2021-09-07', '11:20'],
    'Phone call to DC Pauline Tate',
    'Passed on the complaint from the housing scheme. She will visit without notice this week.',
    sensitive,
  ),
  written(
    20,
    'CENF',
    ['2021-09-15', '16:35'],
    null,
    'Breach papers asked for. Two absences in 12 months.',
  ),
  logged(21, 'ERGA', '2021-09-16', 'Suicide or self-harm'),
  written(
    22,
    'CMOA',
    ['2021-09-16', '09:35'],
    'Phone call from Glyn Harker',
    'Wanted to know if it was true about breach. Told him to come in this afternoon.',
  ),
  written(
    23,
    'CELB',
    ['2021-09-17', '10:05'],
    null,
    'Sent by first class post and handed to him by his keyworker.',
  ),
  logged(24, 'ERGR', '2021-09-23', 'MAPPA'),
  written(
    25,
    'CHOM',
    ['2021-09-24', '09:15'],
    'Case discussed after the agencies’ meeting',
    'Managed at level 2 from now on. Weekly reporting, joint visits, post box moved, GP to see him every fortnight. Next meeting in three months or on any sign of contact with the neighbour.',
    sensitive,
  ),
]
