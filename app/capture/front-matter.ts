import { z } from 'zod'
import { isRealDate } from '../../design-history/site/dates.ts'
import { readDraft } from '../../design-history/site/drafts.ts'
import { readFrontMatter } from '../../design-history/site/front-matter/read.ts'

/** Something that is wrong in a post: where in its front matter, and what to write instead. */
export interface Problem {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

// Whether there is such a version is for the plan to say. One of them, ‘current’, is no date.
const version = z
  .union([z.date(), z.string()])
  .transform((value) => (typeof value === 'string' ? value : value.toISOString().slice(0, 10)))

const typed = (example: string) =>
  z.record(
    z.string(),
    z.union([z.string(), z.number().transform(String)], {
      error: `write it between quotation marks, for example ${example}`,
    }),
    { error: `write each as a name and what is typed, for example ${example}` },
  )

const address = (field: string) =>
  z
    .string()
    .startsWith('/', `write the address of a page, for example ${field}: /cases/V410022`)
    .optional()

const stateMessage = 'write opened, answered or error'
const Shown = z.strictObject({
  page: z.string({ error: 'write the name of a page, for example page: toolkit' }),
  state: z.enum(['opened', 'answered', 'error'], { error: stateMessage }).default('opened'),
  typed: typed("date-day: '31'").optional(),
})

const shortForm = (value: unknown) => (typeof value === 'string' ? { page: value } : value)

const nameMessage =
  'write the name with letters, numbers and hyphens, for example 02-which-toolkit.png'
const Pictures = z.record(
  z.string().regex(/^(?=\d*[A-Za-z_-])[\w-]+(\.png)?$/),
  z.preprocess(shortForm, Shown),
  {
    error: ({ code }) =>
      code === 'invalid_key'
        ? nameMessage
        : 'write each picture as file-name.png: name-of-the-page',
  },
)

const oneOf =
  'write scenario: with the name of a scenario, or version: with its date; one of the two'
const Plan = z
  .strictObject({
    scenario: z.string().optional(),
    version: version.optional(),
    opens: address('opens'),
    begins: address('begins'),
    answers: typed("start: '09:00'").optional(),
    pictures: Pictures.optional(),
  })
  .refine(({ scenario, version }) => (scenario === undefined) !== (version === undefined), oneOf)

/** What one design of a post shows, as it stands in the front matter. */
export type WrittenPlan = z.infer<typeof Plan>

/** What a post says about itself and its pictures, as far as the capture is concerned. */
export interface FrontMatter {
  /** YYYY-MM-DD. */
  readonly date: string
  /** A post that is not a draft is published: its pictures are a record of that day. */
  readonly published: boolean
  readonly plans: readonly WrittenPlan[]
  /** Where the plan stands of this number, from 0. */
  readonly at: (plan: number) => readonly PropertyKey[]
}

/**
 * Reads the front matter of a post; `file` is how messages name it. Throws a line for each problem,
 * with the file, the line in it and what to write instead.
 */
export function readPlans(source: string, file: string): FrontMatter {
  const { data, problem, written: asWritten } = readFrontMatter(source)
  if (problem) throw new Error(`${file}, line ${problem.line}: ${problem.message}`)
  const { capture } = data
  const isList = Array.isArray(capture)
  const at = (plan: number) => (isList ? ['capture', plan] : ['capture'])
  const written: readonly unknown[] = capture === undefined ? [] : isList ? capture : [capture]
  const date = version
    .refine(() => isRealDate(data['date'], asWritten('date')))
    .transform((day) => day.slice(0, 10))
  const said = { ...data, draft: readDraft(data['draft']) }
  const head = z.object({ date, draft: z.boolean() }).safeParse(said)
  const read = written.map((one) => Plan.safeParse(one))
  failWith(source, file, [
    ...(head.error?.issues ?? []).map(({ path }) => ({
      path,
      message: `${path.join('')}: ${path[0] === 'draft' ? 'write draft: true, or take the line out' : 'write a real date as year-month-day, for example date: 2021-10-06'}`,
    })),
    ...read.flatMap(({ error }, plan) => problemsIn(error, at(plan))),
  ])
  const plans = read.flatMap(({ data: plan }) => (plan ? [plan] : []))
  return { date: head.data?.date ?? '', published: head.data?.draft !== true, plans, at }
}

/** Throws if there are problems: a line for each, in the order of the file. */
export function failWith(source: string, file: string, problems: readonly Problem[]): void {
  if (problems.length === 0) return
  const { lineOf } = readFrontMatter(source)
  const lines = problems
    .map(({ path, message }) => ({ line: lineOf(path), path: path.slice(1), message }))
    .toSorted((one, other) => one.line - other.line)
    .map(({ line, path, message }) => {
      const where = path.map(String).join(', ')
      return `${file}, line ${line}: ${where === '' ? '' : `${where}: `}${message}.`
    })
  throw new Error(lines.join('\n'))
}

function problemsIn(error: z.ZodError | undefined, at: readonly PropertyKey[]): readonly Problem[] {
  return (error?.issues ?? []).flatMap((issue) => {
    const path = [...at, ...issue.path]
    if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }]
    const known = issue.path.length > 0 ? 'page, state or typed' : plainKeys
    const message = `this is not known here, write ${known}`
    return issue.keys.map((key) => ({ path: [...path, key], message }))
  })
}

const plainKeys = 'scenario, version, opens, begins, answers or pictures'
