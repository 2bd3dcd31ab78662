import type { Tool } from '../tool.ts'

export const agreement: Tool = {
  id: 'agreement',
  title: 'Agreement',
  asks: (key) => key.startsWith('agreement.'),
  progress: () => '',
  slots: {},
}
