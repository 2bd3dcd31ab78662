import { count } from '../words/plain.ts'
import { isMet, lacksReason, levelsOfRap } from './requirements.ts'
import type { Level, Requirement } from './requirements.ts'

/** How many requirements of a level are in each state. They add up to `all`. */
export interface LevelCount {
  readonly level: Level
  readonly all: number
  readonly met: number
  readonly inProgress: number
  readonly notYet: number
  /** Not applicable, with no reason. */
  readonly noReason: number
  readonly unanswered: number
}

/** What the answers come to. */
export interface LevelCheck {
  /** The highest level whose requirements are all met, with those of every level below it. */
  readonly reached: Level | undefined
  /** The level after the one reached. Nothing if every level is reached. */
  readonly next: Level | undefined
  /** What stops the next level, what to do first at the top. */
  readonly stops: readonly Requirement[]
  readonly counts: readonly LevelCount[]
  /** What is not met, level by level, without the levels where nothing is left. */
  readonly left: readonly { readonly level: Level; readonly requirements: readonly Requirement[] }[]
  /** Levels whose own requirements are all met, but not those of a level below. */
  readonly held: readonly Level[]
  readonly metWithEvidence: readonly Requirement[]
  readonly doneWithoutEvidence: readonly Requirement[]
  readonly sentence: string
}

/** Works out the level reached and what stops the next one. Levels add up, as the guidance says. */
export function checkLevels(requirements: readonly Requirement[]): LevelCheck {
  const unmetOf = (level: Level) => firstToLast(ofLevel(requirements, level)).filter(isOpen)
  const next = levelsOfRap.find((level) => unmetOf(level).length > 0)
  const reached = next ? levelsOfRap[levelsOfRap.indexOf(next) - 1] : levelsOfRap.at(-1)
  const stops = next ? unmetOf(next) : []
  return {
    reached,
    next,
    stops,
    counts: levelsOfRap.map((level) => countOf(level, ofLevel(requirements, level))),
    left: levelsOfRap
      .map((level) => ({ level, requirements: ofLevel(requirements, level).filter(isOpen) }))
      .filter((each) => each.requirements.length > 0),
    held: next
      ? levelsOfRap.slice(levelsOfRap.indexOf(next)).filter((level) => unmetOf(level).length === 0)
      : [],
    metWithEvidence: requirements.filter((each) => isMet(each) && each.evidence !== ''),
    doneWithoutEvidence: requirements.filter(
      ({ state, evidence }) => state === 'done' && evidence === '',
    ),
    sentence: sentenceOf(requirements, reached, next, stops),
  }
}

/**
 * Says how far the way to a target is, in a sentence. Everything in the levels up to the target
 * counts.
 */
export function wayToTarget(requirements: readonly Requirement[], target: Level): string {
  const upTo = levelsOfRap.slice(0, levelsOfRap.indexOf(target) + 1)
  const all = upTo.flatMap((level) => ofLevel(requirements, level))
  const met = all.filter(isMet)
  const way = `${met.length} of the ${all.length} requirements up to it are met`
  return met.length === all.length
    ? `Your target, ${target.title}, is reached: ${way}.`
    : `Your target is ${target.title}: ${way}.`
}

const isOpen = (requirement: Requirement) => !isMet(requirement)

const ofLevel = (requirements: readonly Requirement[], { id }: Level) =>
  requirements.filter(({ level }) => level.id === id)

/** What is begun is finished first, and a missing reason takes a minute. */
function firstToLast(requirements: readonly Requirement[]): readonly Requirement[] {
  const place = (each: Requirement) => {
    if (each.state === 'in-progress') return 0
    if (lacksReason(each)) return 1
    return each.state === 'not-yet' ? 2 : 3
  }
  return requirements.toSorted((a, b) => place(a) - place(b))
}

function countOf(level: Level, requirements: readonly Requirement[]): LevelCount {
  const inState = (state: Requirement['state']) =>
    requirements.filter((each) => each.state === state).length
  return {
    level,
    all: requirements.length,
    met: requirements.filter(isMet).length,
    inProgress: inState('in-progress'),
    notYet: inState('not-yet'),
    noReason: requirements.filter(lacksReason).length,
    unanswered: inState(undefined),
  }
}

function sentenceOf(
  requirements: readonly Requirement[],
  reached: Level | undefined,
  next: Level | undefined,
  stops: readonly Requirement[],
): string {
  if (requirements.every(({ state }) => state === undefined)) {
    return `${requirements.length} requirements to answer.`
  }
  if (!next) return `${reached?.title} reached: all ${requirements.length} requirements are met.`
  const stopping = `${count(stops.length, 'requirement')} ${stops.length === 1 ? 'stops' : 'stop'} ${next.title}`
  return reached ? `${reached.title} reached: ${stopping}.` : `No level reached yet: ${stopping}.`
}
