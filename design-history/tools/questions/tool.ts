import type { Tool } from '../tool.ts'

export const questions: Tool = {
  id: 'questions',
  title: 'Pre-engagement questions',
  asks: (key) => key.startsWith('question.'),
  progress: () => '',
  slots: {},
}
