import * as z from 'zod/mini'

/** What the first line of a file says it is. */
export const formatName = 'rap-engagement'

/** The version of the format that is written. Older ones are read, by `upgrades.ts`. */
export const formatVersion = 2

/** More than a browser keeps, so that whatever was kept can be loaded: more is not a file of ours. */
export const mostCharacters = 6_000_000

const Words = z.record(z.string(), z.string())

/** The part of a file that every version has. */
export const AnyFile = z.object({
  format: z.literal(formatName),
  version: z.int().check(z.positive()),
})

/** A file of the present version. */
export const EngagementFile = z.object({
  format: z.literal(formatName),
  version: z.literal(formatVersion),
  saved: z.optional(z.string()),
  answers: Words,
  register: z.array(Words),
})
