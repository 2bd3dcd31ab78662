import type { Tool } from '../tool.ts'

export const capacity: Tool = {
  id: 'capacity',
  title: 'Capacity calculator',
  asks: (key) => key.startsWith('capacity.'),
  progress: () => '',
  slots: {},
}
