/** What every part of the bench is told: where to say how far it is, and how much to measure. */
export interface Bench {
  readonly say: (line: string) => void
  /** The most rounds of anything. */
  readonly rounds: number
  /** How much there is in a round: 1, or less only to see that it all runs. */
  readonly share: number
}

/** Does once what is measured, and says what came of it. */
export type Side<Figure extends string> = () => Promise<Readonly<Record<Figure, number>>>

/**
 * Measures sides in turn, every other round backwards, so that what else the machine does falls on
 * all alike: at least two rounds if there may be as many, and no more once these seconds are used
 * up. Gives what answers the figures of a side, round by round.
 */
export async function inTurn<Name extends string, Figure extends string>(
  { say, rounds }: Bench,
  seconds: number,
  sides: Readonly<Record<Name, Side<Figure>>>,
): Promise<(name: Name, figure: Figure) => readonly number[]> {
  const all = Object.entries<Side<Figure>>(sides)
  const found: (readonly [name: string, figures: Readonly<Record<Figure, number>>])[] = []
  const began = performance.now()
  for (let round = 1; round <= rounds; round += 1) {
    if (round > 2 && performance.now() - began > seconds * 1000) break
    for (const [name, side] of round % 2 === 1 ? all : all.toReversed()) {
      const figures = await side()
      found.push([name, figures])
      const said = Object.entries<number>(figures).map(
        ([what, number]) => `${what} ${show(number)}`,
      )
      say(`  round ${round}, ${name}: ${said.join(', ')}`)
    }
  }
  return (name, figure) => found.flatMap(([one, of]) => (one === name ? [of[figure]] : []))
}

/** A side that is done once more, to warm up, the first time. */
export function warmed<Figure extends string>(side: Side<Figure>): Side<Figure> {
  let isWarm = false
  return async () => {
    if (!isWarm) await side()
    isWarm = true
    return side()
  }
}

/** About three digits, whatever the unit. */
export function show(number: number): string {
  return number.toFixed(number >= 100 ? 0 : number >= 10 ? 1 : 2)
}
