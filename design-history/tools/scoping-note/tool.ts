import type { Tool } from '../tool.ts'

export const scopingNote: Tool = {
  id: 'scoping-note',
  title: 'Scoping note',
  asks: (key) => key.startsWith('scoping.'),
  progress: () => '',
  slots: {},
}
