import { deliusHomepage } from '../arrange-appointment/on-delius.ts'
import type { StopStep } from '../../engine/types.ts'
import type { RecordContext } from './context.ts'

/** Where the journey ended for RAR in October and November 2021: it was left to Delius. */
export const useDelius: StopStep<RecordContext, never> = {
  kind: 'stop',
  title: 'You need to record this outcome on National Delius',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Recording a RAR activity is not yet available in the Manage supervisions pilot.',
    },
    { kind: 'heading', text: 'Go directly to this appointment on Delius' },
    {
      kind: 'link',
      text: 'Open the corresponding contact on Delius',
      to: { href: '/national-delius/{crn}', newWindow: true },
    },
    ...deliusHomepage,
  ],
}
