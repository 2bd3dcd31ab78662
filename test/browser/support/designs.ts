import { z } from 'zod'

/** The design of a copy: a scenario or version, and what is other than the command would have it. */
export const designSchema = z.object({
  name: z.string(),
  opens: z.string().exactOptional(),
  home: z.object({ text: z.string(), href: z.string() }).exactOptional(),
})

/** The design of a copy. */
export type CopyDesign = z.infer<typeof designSchema>
