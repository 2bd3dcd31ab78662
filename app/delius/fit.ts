import { ageOn } from '../engine/dates.ts'
import type { OffenceKind, Person, Toolkit } from '../data/schema.ts'

const convictedOf: Readonly<Record<OffenceKind, string>> = {
  acquisitive: 'theft or a similar offence',
  violence: 'a violent offence',
  'partner violence': 'violence against a partner',
  sexual: 'a sexual offence',
  extremism: 'an extremism offence',
  drugs: 'a drug offence',
  driving: 'a driving offence',
  other: 'another kind of offence',
}

/**
 * Why a toolkit might not fit a person, each to follow "Might not fit Imogen: ". Empty if nothing
 * that is publicly known about the toolkit speaks against it. It is for the practitioner to
 * decide, so this warns and never rules out. `offenceKinds` are those of the person's sentences;
 * the age is that in full years on `today`, YYYY-MM-DD.
 */
export function reasonsNotToFit(
  { fit }: Pick<Toolkit, 'fit'>,
  person: Pick<Person, 'sex' | 'dateOfBirth' | 'completedProgrammes'>,
  offenceKinds: readonly OffenceKind[],
  today: string,
): readonly string[] {
  const reasons: string[] = []
  if (fit.sex !== null && fit.sex !== person.sex) reasons.push('it is for men')
  if (fit.ages !== null && !isAged(fit.ages, ageOn(person.dateOfBirth, today))) {
    reasons.push(`it is for people aged ${showAges(fit.ages)}`)
  }
  if (fit.offence !== null && !offenceKinds.includes(fit.offence)) {
    reasons.push(`it is for people ${convicted(fit.offence)}`)
  }
  if (fit.notOffence !== null && offenceKinds.includes(fit.notOffence)) {
    reasons.push(`it is not for people convicted of ${convictedOf[fit.notOffence]}`)
  }
  if (fit.afterProgramme && person.completedProgrammes.length === 0) {
    reasons.push('it follows an accredited programme')
  }
  return reasons
}

/** "it is for men and it follows an accredited programme": several reasons as one sentence. */
export function listed(reasons: readonly string[]): string {
  const last = reasons.at(-1) ?? ''
  const others = reasons.slice(0, -1)
  return others.length === 0 ? last : `${others.join(', ')} and ${last}`
}

type Ages = NonNullable<Toolkit['fit']['ages']>

function isAged({ from, to, stretch }: Ages, age: number): boolean {
  return age >= from && age <= (stretch ?? to ?? Infinity)
}

function showAges({ from, to, stretch }: Ages): string {
  const upTo = stretch === null ? '' : `, or up to ${stretch} with similar needs`
  return to === null ? `${from} or over${upTo}` : `${from} to ${to}${upTo}`
}

function convicted(offence: OffenceKind): string {
  // Developing Dialogues is for a concern as well as for a conviction.
  const risk = offence === 'extremism' ? ', or at risk of,' : ''
  return `convicted of${risk} ${convictedOf[offence]}`
}

/** Whom a toolkit is for and when, as a sentence; undefined if nothing about it is public. */
export function whoFor({ fit }: Pick<Toolkit, 'fit'>): string | undefined {
  const parts = [
    fit.sex === 'male' ? 'men' : 'people',
    fit.ages === null ? '' : `aged ${showAges(fit.ages)}`,
    fit.offence === null ? '' : convicted(fit.offence),
    fit.notOffence === null ? '' : `not convicted of ${convictedOf[fit.notOffence]}`,
    fit.afterProgramme ? 'who have finished an accredited programme' : '',
  ].filter((part) => part !== '')
  return parts.length === 1 && fit.sex === null ? undefined : `For ${parts.join(' ')}.`
}
