import type { Tool } from '../tool.ts'

export const levels: Tool = {
  id: 'levels',
  title: 'Levels of RAP',
  asks: (key) => key.startsWith('levels.'),
  progress: () => '',
  slots: {},
}
