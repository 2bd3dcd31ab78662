/** Rules about one thing: whether each is broken, and what is wrong then, to follow its name. */
export type Rules = readonly (readonly [isBroken: boolean | undefined, fault: string])[]

/** What is wrong with one thing, each to follow its name. */
export function faultsIn(rules: Rules): readonly string[] {
  return rules.filter(([isBroken]) => isBroken).map(([, fault]) => fault)
}

/** A sentence for each rule that is broken: "Contact 9100001 ends before it starts." */
export function broken(name: string, rules: Rules): readonly string[] {
  return faultsIn(rules).map((fault) => `${name} ${fault}.`)
}
