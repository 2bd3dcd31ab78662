import { agreement } from './agreement/tool.ts'
import { capacity } from './capacity/tool.ts'
import { engagement } from './engagement/tool.ts'
import { wholeFile } from './file/tool.ts'
import { interview } from './interview/tool.ts'
import { levels } from './levels/tool.ts'
import { questions } from './questions/tool.ts'
import { readiness } from './readiness/tool.ts'
import { register } from './register/tool.ts'
import { scopingNote } from './scoping-note/tool.ts'
import { supportModel } from './support-model/tool.ts'
import type { Tool } from './tool.ts'

/** Every tool that has entries of its own, in the order in which an engagement uses them. */
export const tools: readonly Tool[] = [
  levels,
  readiness,
  questions,
  scopingNote,
  supportModel,
  engagement,
  agreement,
  interview,
  register,
  capacity,
]

/** Every tool that has a page. */
export const pages: readonly Tool[] = [wholeFile(tools), ...tools]
