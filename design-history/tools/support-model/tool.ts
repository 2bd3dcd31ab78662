import type { Tool } from '../tool.ts'

export const supportModel: Tool = {
  id: 'support-model',
  title: 'Support model',
  asks: (key) => key.startsWith('support.'),
  progress: () => '',
  slots: {},
}
