import type { Tool } from '../tool.ts'

export const register: Tool = {
  id: 'register',
  title: 'Programme register',
  asks: (key) => key.startsWith('register.'),
  progress: () => '',
  slots: {},
}
