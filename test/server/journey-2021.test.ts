import { testEveryWay } from './every-way.ts'
import { servedArranging } from './served-arranging.ts'

testEveryWay(
  servedArranging,
  servedArranging.versions.filter(({ version }) => version !== 'current'),
)
