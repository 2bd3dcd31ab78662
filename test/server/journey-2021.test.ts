import { versions } from '../../app/journeys/arrange-appointment/index.ts'
import { testEveryWay } from './every-way.ts'

testEveryWay(versions.filter(({ version }) => version !== 'current'))
