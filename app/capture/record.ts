import { z } from 'zod'

// One part of the words of a page, in reading order.
const Block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), level: z.int().min(1).max(4), text: z.string() }),
  z.strictObject({ kind: z.literal('errors'), title: z.string(), messages: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('question'),
    text: z.string(),
    /** The question is the heading of the page. */
    heading: z.boolean(),
    hint: z.string().optional(),
    error: z.string().optional(),
    options: z
      .array(
        z.strictObject({
          /** A word on a line of its own above it, such as ‘or’. */
          divider: z.string().optional(),
          text: z.string(),
          hint: z.string().optional(),
          chosen: z.boolean(),
        }),
      )
      .optional(),
    /** What stands in its box; empty if nothing does. */
    typed: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('list'), items: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('rows'),
    rows: z.array(z.strictObject({ key: z.string(), value: z.string() })),
  }),
  z.strictObject({
    kind: z.literal('table'),
    caption: z.string().optional(),
    head: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
  z.strictObject({ kind: z.literal('button'), text: z.string() }),
])

/** One part of the words of a page: a heading, a question with its options, rows of answers. */
export type TextBlock = z.infer<typeof Block>

const hash = z.string().regex(/^[0-9a-f]{16}$/)

// Two files of one picture: `<hash>.webp` at twice the size, `<hash>.png` at once the size.
const Shot = z.strictObject({
  webp: hash,
  png: hash,
  /** In CSS pixels: the picture has twice as many. */
  width: z.int().positive(),
  height: z.int().positive(),
  /** Bytes of each file. */
  bytes: z.strictObject({ webp: z.int().positive(), png: z.int().positive() }),
})

/** A picture at one width. */
export type Shot = z.infer<typeof Shot>

const RecordedRequest = z.strictObject({
  method: z.string(),
  path: z.string(),
  form: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
})

/** A picture of a page at two widths, with its words, and the requests that lead to the page. */
export const Picture = z.strictObject({
  /** The page in the journey, or the last part of its address. */
  page: z.string(),
  state: z.enum(['opened', 'answered', 'error']),
  address: z.string(),
  title: z.string(),
  alt: z.string().min(1),
  text: z.array(Block).min(1),
  /** A hash of the page and its styles: while it is the same, so is the picture. */
  design: z.string(),
  desktop: Shot,
  phone: Shot,
  requests: z.array(RecordedRequest).min(1),
})

/** A picture of a page at two widths, with its words, and the requests that lead to the page. */
export type Picture = z.infer<typeof Picture>

const RecordedDesign = z.strictObject({
  /** The scenario, or the version: the name of its folder. */
  id: z.string().regex(/^[\w-]+$/),
  title: z.string(),
  scenario: z.string().nullable(),
  version: z.string(),
  now: z.string(),
  /** The page where it starts, if its post chose another than the scenario or the version has. */
  opens: z.strictObject({ address: z.string(), title: z.string() }).optional(),
  /** The day on which the copy was made, YYYY-MM-DD. */
  made: z.iso.date(),
  /** The folder of its code and styles among the copies. */
  copy: hash,
  pictures: z.record(z.string().regex(/^[\w-]+$/), Picture),
})

/** One design of a post or a round: what can be clicked, and its pictures by name. */
export type RecordedDesign = z.infer<typeof RecordedDesign>

/**
 * What was captured for one post or one round of research. In design-history/captured,
 * `posts/<slug>.json` holds it for a post.
 */
export const CaptureRecord = z.strictObject({ designs: z.array(RecordedDesign).min(1) })

/** What was captured for one post or one round of research. */
export type CaptureRecord = z.infer<typeof CaptureRecord>
