import { testEveryWay } from './every-way.ts'
import { servedRearranging } from './served-rearranging.ts'

testEveryWay(servedRearranging, servedRearranging.versions)
