import { pages } from '../tools/all.ts'
import { startTool } from '../tools/page/start.ts'

for (const root of document.querySelectorAll<HTMLElement>('[data-tool]')) {
  const tool = pages.find(({ id }) => id === root.dataset.tool)
  if (tool) startTool(root, tool, window)
}
