import { testEveryWay } from './every-way.ts'
import { servedChanging, servedRecording } from './served-outcomes.ts'

testEveryWay(servedRecording, servedRecording.versions)
testEveryWay(servedChanging, servedChanging.versions)
