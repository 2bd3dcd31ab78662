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
import type { Sentence } from '../schema.ts'

/** The sentences of the ten people, with their offences and requirements, as of 6 October 2021. */
export const sentences: readonly Sentence[] = [
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
