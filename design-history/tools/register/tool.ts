import { levelChart } from './chart.ts'
import { thisEngagement, viewControls } from './controls.ts'
import { draftForm } from './form.ts'
import { startRegister } from './start.ts'
import { summaryOf } from './summary.ts'
import { registerTable } from './table.ts'
import { unlessSame } from './unless-same.ts'
import type { Tool } from '../tool.ts'

/** The register of all engagements of a programme, as a table, as CSV and as a chart. */
export const register: Tool = {
  id: 'register',
  title: 'Programme register',
  asks: (key) => key.startsWith('register.'),
  progress: (record) => summaryOf(record.register),
  slots: {
    this: thisEngagement,
    form: draftForm,
    view: unlessSame(viewControls),
    table: unlessSame(registerTable),
    chart: unlessSame(levelChart),
  },
  cleared: (record) => ({ ...record, register: [] }),
  start: startRegister,
}
