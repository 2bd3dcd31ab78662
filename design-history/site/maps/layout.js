import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { writeWhole } from '../whole-file.ts'
import { boxOf, labelBoxOf } from './boxes.js'

const cache = '.tmp/site-assets'

/** The mark from which the first page is reached. It cannot be the name of a page. */
export const startMark = { id: ' start', width: 58, height: 26 }

/**
 * Finds a place for every page, arrow and word of a map. Graphviz does, unless it has drawn the same
 * before. It takes the sizes that we measured: its own are guesses, and words would not fit.
 *
 * @param {ReturnType<import('./graph.js').graphOf>} graph
 * @param {boolean} withPictures
 */
export async function layoutOf(graph, withPictures) {
  const boxes = new Map(graph.pages.map((page) => [page.id, boxOf(page, withPictures)]))
  const edges = graph.pages.flatMap(({ id, leadsTo }) =>
    leadsTo.map(({ to, label }) => ({ from: id, to, label: labelBoxOf(label) })),
  )
  const { size, nodes, arrows } = await placed(sourceOf(graph, boxes, edges))
  const [first, ...rest] = arrows
  return {
    ...size,
    start: nodes[startMark.id],
    fromStart: first,
    pages: graph.pages.map((page) => ({ ...page, ...boxes.get(page.id), ...nodes[page.id] })),
    edges: edges.map((edge, index) => ({ ...edge, ...rest[index] })),
  }
}

/** The map in the language of Graphviz, in points: each is one CSS pixel here. */
function sourceOf({ start }, boxes, edges) {
  const inches = (points) => (points / 72).toFixed(4)
  const node = (id, { width, height }) =>
    `${quoted(id)} [width=${inches(width)} height=${inches(height)}]`
  const edge = ({ from, to, label }) =>
    `${quoted(from)} -> ${quoted(to)}${label ? ` [label=${room(label)}]` : ''}`
  return [
    'digraph {',
    'graph [rankdir=TB ranksep=0.3 nodesep=0.3 margin=0 pad=0]',
    'node [shape=box fixedsize=true label=""]',
    'edge [arrowsize=0.8]',
    node(startMark.id, startMark),
    ...[...boxes].map(([id, box]) => node(id, box)),
    `${quoted(startMark.id)} -> ${quoted(start)}`,
    ...edges.map(edge),
    '}',
  ].join('\n')
}

// An empty table is as large as it says
const room = ({ width, height }) =>
  `<<table border="0" cellborder="0" cellpadding="0" cellspacing="0" fixedsize="true" width="${width}" height="${height}"><tr><td></td></tr></table>>`

const quoted = (id) => `"${id.replaceAll('"', '\\"')}"`

async function placed(source) {
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 16)
  const kept = join(cache, `map-${hash}.json`)
  try {
    return JSON.parse(await readFile(kept, 'utf8'))
  } catch {
    const found = placesIn(JSON.parse(await drawn(source)))
    await writeWhole(kept, JSON.stringify(found))
    return found
  }
}

let graphviz

/** Loaded only when a map is new: it takes a moment. */
async function drawn(source) {
  graphviz ??= import('@viz-js/viz').then(({ instance }) => instance())
  return (await graphviz).renderString(source, { format: 'json0', engine: 'dot' })
}

/** Graphviz measures from the bottom left; pages of the web from the top left. */
function placesIn({ bb, objects, edges }) {
  const [, , width, height] = bb.split(',').map(Number)
  const point = (text) => {
    const [x, y] = text.split(',').map(Number)
    return [round(x), round(height - y)]
  }
  return {
    size: { width: Math.ceil(width), height: Math.ceil(height) },
    nodes: Object.fromEntries(
      objects.map(({ name, pos }) => {
        const [x, y] = point(pos)
        return [name, { x, y }]
      }),
    ),
    arrows: edges.map(({ pos, lp }) => {
      const [end, ...curve] = pos.split(' ')
      return {
        curve: curve.map(point),
        end: point(end.replace(/^e,/, '')),
        ...(lp ? { labelAt: point(lp) } : {}),
      }
    }),
  }
}

const round = (number) => Math.round(number * 10) / 10
