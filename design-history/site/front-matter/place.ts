import { isMap, isScalar, isSeq } from 'yaml'
import type { Document, Pair } from 'yaml'

/** Finds a key and what it holds; undefined if there is no such key. */
export function entryIn(node: unknown, key: string): Pair | undefined {
  if (!isMap(node)) return undefined
  return node.items.find((pair) => String(isScalar(pair.key) ? pair.key.value : '') === key)
}

/**
 * Finds where in the text something stands, given keys and places in lists. What is not there stands
 * where that does which it would be in; undefined if that is the file.
 */
export function placeIn(
  document: Document,
  text: string,
  path: readonly PropertyKey[],
): number | undefined {
  let node: unknown = document.contents
  let place: number | undefined
  for (const part of path) {
    const found = isSeq(node)
      ? { at: startOfItem(node.items[Number(part)], text), value: node.items[Number(part)] }
      : { at: start(entryIn(node, String(part))?.key), value: entryIn(node, String(part))?.value }
    if (found.at === undefined) break
    place = found.at
    node = found.value
  }
  return place
}

function start(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined
}

/** An item of a list begins with its dash, which may stand on a line of its own. */
function startOfItem(node: unknown, text: string): number | undefined {
  const place = start(node)
  if (place === undefined) return undefined
  const dash = text.slice(0, place).search(/-\s*(?:#.*)?\s*$/)
  return dash < 0 ? place : dash
}
