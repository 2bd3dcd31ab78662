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
import type { Risk } from '../schema.ts'

/** The risk of each of the ten people. */
export const risks: readonly Risk[] = [
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
