/** How the service looked at the time of a version: its header, its footer, its name for cases. */
export interface Look {
  readonly cases: string
  readonly guidance: boolean
  readonly phase: 'blue' | 'purple'
  /** The person’s name and numbers on every page of a journey. */
  readonly banner: boolean
  /** Who to write to, in the footer. */
  readonly support: boolean
}

const march: Look = {
  cases: 'My cases',
  guidance: false,
  phase: 'purple',
  banner: true,
  support: false,
}
const october: Look = {
  cases: 'Your cases',
  guidance: true,
  phase: 'blue',
  banner: false,
  support: false,
}
const now: Look = { ...october, support: true }

const looks: Readonly<Record<string, Look>> = {
  '2021-03-11': march,
  '2021-05-25': { ...march, banner: false },
  '2021-10-06': october,
}

/** The look of a version; today’s if it has none of its own, or there is no version. */
export function lookOf(version: string | null): Look {
  return (version !== null && Object.hasOwn(looks, version) && looks[version]) || now
}
