import { alunPrysJones } from './alun-prys-jones.ts'
import { connorMaddox } from './connor-maddox.ts'
import { derekFallow } from './derek-fallow.ts'
import { glynHarker } from './glyn-harker.ts'
import { imogenVance } from './imogen-vance.ts'
import { kieranOsgood } from './kieran-osgood.ts'
import { martaLindqvist } from './marta-lindqvist.ts'
import { paulRavindran } from './paul-ravindran.ts'
import { shaniceOkafor } from './shanice-okafor.ts'
import { tyroneBex } from './tyrone-bex.ts'
import type { Entry } from '../schema.ts'

/** What is in the logs besides appointments, as of 6 October 2021. */
export const entries: readonly Entry[] = [
  ...kieranOsgood,
  ...martaLindqvist,
  ...tyroneBex,
  ...alunPrysJones,
  ...shaniceOkafor,
  ...derekFallow,
  ...imogenVance,
  ...paulRavindran,
  ...connorMaddox,
  ...glynHarker,
]
