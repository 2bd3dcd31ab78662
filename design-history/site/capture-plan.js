import { z } from 'zod'

const parts = ['scenario', 'version', 'begins', 'opens', 'answers', 'pictures']
const states = ['opened', 'answered', 'error']

const address = (field) => {
  const message = `write the address of a page of the prototype, for example ${field}: /cases/V410022`
  return z.string({ error: message }).startsWith('/', message).optional()
}

const typed = (example) =>
  z.record(
    z.string(),
    z.union([z.string(), z.number()], {
      error: `write it between quotation marks, for example ${example}`,
    }),
    { error: `write each as the name of a question and what is typed, for example ${example}` },
  )

const shown = z.strictObject(
  {
    page: z.string({ error: 'write the name of a page, for example page: toolkit' }).min(1),
    state: z.enum(states, { error: `write one of ${listed(states)}` }).optional(),
    typed: typed("date-day: '31'").optional(),
  },
  { error: unknown(['page', 'state', 'typed'], 'write the name of a page') },
)

// A name of digits alone would change its place in the list
const pictureName = /^(?=\d*[A-Za-z_-])[\w-]+(?:\.png)?$/

const pictures = z
  .record(
    z.string(),
    z.preprocess((value) => (typeof value === 'string' ? { page: value } : value), shown),
    { error: 'write each picture as file-name.png: name-of-the-page' },
  )
  .refine((value) => Object.keys(value).length > 0, {
    error:
      'name at least one picture, for example 02-which-toolkit.png: toolkit, or leave the line out',
  })
  .superRefine((value, context) => {
    for (const name of Object.keys(value).filter((each) => !pictureName.test(each))) {
      context.addIssue({
        code: 'custom',
        path: [name],
        message:
          'write the name with letters, numbers and hyphens, for example 02-which-toolkit.png',
      })
    }
  })

const one = 'write scenario: and its name, or version: and its date'

const plan = z
  .strictObject(
    {
      scenario: z
        .string({ error: 'write the name of a scenario, for example scenario: toolkit-session' })
        .min(1)
        .optional(),
      version: z
        .union([z.string(), z.date()], {
          error: 'write the date of a version, for example version: 2021-10-06',
        })
        .optional(),
      begins: address('begins'),
      opens: address('opens'),
      answers: typed("start: '09:00'").optional(),
      pictures: pictures.optional(),
    },
    { error: unknown(parts, `${one}, and pictures: with a list of pictures`) },
  )
  .refine(({ scenario, version }) => (scenario === undefined) !== (version === undefined), {
    error: `${one}, one of the two`,
  })

const oneAtLeast =
  'write at least one design, beginning with - scenario: and its name, or - version: and its date, or leave the line out'

/**
 * What `capture` in a post may hold: what one design shows, or a list of such. Whether the scenario
 * and its pages exist is for the capture to say.
 */
export const planOf = (capture) =>
  Array.isArray(capture) ? z.array(plan).min(1, oneAtLeast) : plan

function listed(names) {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

function unknown(names, otherwise) {
  return ({ code }) =>
    code === 'unrecognized_keys' ? `is not known here, write one of ${listed(names)}` : otherwise
}
