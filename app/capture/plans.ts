import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import matter from 'gray-matter'
import { z } from 'zod'
import { scenarios } from '../scenarios/index.ts'
import { root } from '../server/settings.ts'
import type { Scenario } from '../scenarios/types.ts'

const CapturePlan = z.strictObject({
  scenario: z.string(),
  answers: z.record(z.string(), z.coerce.string()),
  pictures: z.record(z.string().regex(/^[\w-]+\.png$/), z.string()),
})

/** The pictures of one post: from which scenario, with which answers, which file shows which page. */
export interface PicturePlan {
  readonly slug: string
  readonly scenario: Scenario
  readonly answers: Readonly<Record<string, string>>
  readonly pictures: readonly { readonly file: string; readonly step: string }[]
}

const postsFolder = 'design-history/posts'

/**
 * The plans of the posts that name pictures under `capture` in their front matter. Throws with the
 * file and what to write instead if one is wrong.
 */
export function picturePlans(): readonly PicturePlan[] {
  return readdirSync(join(root, postsFolder))
    .filter((file) => file.endsWith('.md'))
    .toSorted()
    .flatMap((file) => planOf(file))
}

function planOf(file: string): readonly PicturePlan[] {
  const { capture } = matter(readFileSync(join(root, postsFolder, file), 'utf8')).data
  if (capture === undefined) return []
  const plan = CapturePlan.safeParse(capture)
  if (!plan.success) {
    throw new Error(
      `${postsFolder}/${file}: under capture, ${plan.error.issues
        .map(({ path, message }) => `${path.join('.')}: ${message}`)
        .join('; ')}. Write scenario, answers and pictures.`,
    )
  }
  const scenario = scenarios.find(({ id }) => id === plan.data.scenario)
  if (!scenario) {
    const known = scenarios.map(({ id }) => id).join(', ')
    throw new Error(
      `${postsFolder}/${file}: there is no scenario ‘${plan.data.scenario}’. Choose one of: ${known}.`,
    )
  }
  return [
    {
      slug: file.replace(/^\d{4}-\d\d-\d\d-/, '').replace(/\.md$/, ''),
      scenario,
      answers: plan.data.answers,
      pictures: Object.entries(plan.data.pictures).map(([name, step]) => ({ file: name, step })),
    },
  ]
}
