/** Rules about one thing: whether each is broken, and what is wrong then, to follow its name. */
export type Rules = readonly (readonly [isBroken: boolean | undefined, fault: string])[]

/** What is wrong with one thing, each to follow its name. */
export function faultsIn(rules: Rules): readonly string[] {
  return rules.filter(([isBroken]) => isBroken).map(([, fault]) => fault)
}
