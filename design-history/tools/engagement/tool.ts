import type { Tool } from '../tool.ts'

export const engagement: Tool = {
  id: 'engagement',
  title: 'Engagement board',
  asks: (key) => /^(?:activity|exit|plan)\./.test(key),
  progress: () => '',
  slots: {},
}
