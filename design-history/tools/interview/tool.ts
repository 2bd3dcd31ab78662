import type { Tool } from '../tool.ts'

export const interview: Tool = {
  id: 'interview',
  title: 'Interview',
  asks: (key) => key.startsWith('interview.'),
  progress: () => '',
  slots: {},
}
