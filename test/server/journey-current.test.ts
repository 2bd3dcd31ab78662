import { current } from '../../app/journeys/arrange-appointment/current.ts'
import { testEveryWay } from './every-way.ts'

testEveryWay([current])
