export function prototypeAddresses(): ReadonlySet<string>
