import { current } from '../../app/journeys/arrange-appointment/current.ts'
import { testEveryWay } from './every-way.ts'
import { servedArranging } from './served-arranging.ts'

testEveryWay(servedArranging, [current])
