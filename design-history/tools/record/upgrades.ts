import levels from '../../../docs/rap/data/levels.json' with { type: 'json' }
import renamed from './renamed.json' with { type: 'json' }

type Parts = Readonly<Record<string, unknown>>

/** Upgrades by the version that they begin with: each gives a file of the next one. */
export const upgrades: Readonly<Record<number, (file: Parts) => Parts>> = { 1: toIds }

/** Keys that were called something else in an earlier edition of the guidance, by the old name. */
export const renamedKeys: Readonly<Record<string, string>> = renamed

const idByCode = new Map(
  levels.levels.flatMap(({ requirements }) => requirements.map(({ code, id }) => [code, id])),
)

const lights: Readonly<Record<string, string>> = {
  green: 'done',
  amber: 'in-progress',
  red: 'not-yet',
}

/**
 * The first version named requirements by their codes, which say a place that can change, marked
 * readiness in green, amber and red, and had no register.
 */
function toIds(file: Parts): Parts {
  const answers = isParts(file.answers) ? file.answers : {}
  const moved = Object.entries(answers).map(([key, value]) => [
    key.replace(/^levels\.([BSG]\d)\./, (whole, code: string) => {
      const id = idByCode.get(code)
      return id === undefined ? whole : `levels.${id}.`
    }),
    /^readiness\..*\.state$/.test(key) && typeof value === 'string'
      ? (lights[value] ?? value)
      : value,
  ])
  return { ...file, version: 2, answers: Object.fromEntries(moved), register: [] }
}

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
