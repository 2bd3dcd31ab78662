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
import type { PersonalDetails } from '../schema.ts'

/** What is held about each of the ten people besides who they are. */
export const personalDetails: readonly PersonalDetails[] = [
  kieranOsgood,
  martaLindqvist,
  tyroneBex,
  alunPrysJones,
  shaniceOkafor,
  derekFallow,
  imogenVance,
  paulRavindran,
  connorMaddox,
  glynHarker,
]
