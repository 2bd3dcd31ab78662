import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../server/settings.ts'

/** The file of the project that the server has at an address. Throws if copies know no such folder. */
export function assetAt(address: string): Buffer {
  const [, path] = /^\/plugin-assets\/(.+)$/.exec(address) ?? []
  if (path === undefined)
    throw new Error(`A copy cannot have ‘${address}’: only what is in /plugin-assets.`)
  const content = readFileSync(join(root, 'node_modules', path))
  return address.endsWith('.svg') ? Buffer.from(lighter(content.toString('utf8'))) : content
}

/**
 * A drawing with a tenth of a pixel as its finest step. Nobody sees the difference, and the royal
 * coat of arms loses a third. Arcs stay as they are: their flags need no space before a number.
 */
function lighter(svg: string): string {
  return svg.replaceAll(/ d="([^"]*)"/g, (_, path: string) => {
    const rounded = path.replaceAll(
      /([a-zA-Z])([^a-zA-Z]*)/g,
      (all, command: string, rest: string) =>
        command.toLowerCase() === 'a' ? all : `${command}${shorter(rest)}`,
    )
    return ` d="${rounded}"`
  })
}

function shorter(numbers: string): string {
  return [...numbers.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)]
    .map(([number]) => {
      const tenths = String(Math.round(Number(number) * 10) / 10)
      return tenths === '-0' ? '0' : tenths.replace(/^(-?)0\./, '$1.')
    })
    .reduce(
      (line, number) => `${line}${line === '' || number.startsWith('-') ? '' : ' '}${number}`,
      '',
    )
}
