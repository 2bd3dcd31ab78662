import { dayInWords } from '../page/days.ts'
import { heldInterviews } from '../interview/words-in.ts'
import { checkLevels } from '../levels/check.ts'
import { requirementsOf, targetOf } from '../levels/requirements.ts'
import { itemsOf } from '../readiness/items.ts'
import { answerOf } from '../record/record.ts'
import { choiceOf, entryOf, fieldWith, wordsOf } from '../register/fields.ts'
import { achievedIn, rowOfThis } from '../register/this-engagement.ts'
import { decisions, ids } from '../support-model/models.ts'
import { count, listed } from '../words/plain.ts'
import { planOf } from './plan.ts'
import type { EngagementRecord } from '../record/record.ts'

/** What other entries say about a check, and whether they agree that it is met. */
export interface Fact {
  readonly says: string
  /** What somebody entered that may be a web address, to stand after the words. */
  readonly address?: string
  /** Nothing where no entry can tell, so that a tick is neither right nor wrong. */
  readonly agrees: boolean | undefined
}

/** By check. A check without one is for people alone to judge. */
const facts: Readonly<Record<string, (record: EngagementRecord) => Fact>> = {
  'start-date-agreed': startDate,
  'draft-target-recorded': target,
  'no-red-in-readiness': readiness,
  'support-model-recorded': supportModel,
  'end-point-recorded': target,
  'code-links-to-publication': repository,
  'publication-links-to-code': repository,
  'achieved-level-recorded': achieved,
  'owner-named': owner,
  'interview-held': interview,
}

/** Gives what other entries say about a check. It ticks nothing: that is for people to do. */
export function factAbout(check: string, record: EngagementRecord): Fact | undefined {
  return facts[check]?.(record)
}

function startDate(record: EngagementRecord): Fact {
  const words = dayInWords(planOf(record).start ?? '')
  return words === undefined
    ? { says: 'The plan has no start date yet.', agrees: false }
    : { says: `The plan starts on ${words}.`, agrees: true }
}

function target(record: EngagementRecord): Fact {
  const level = targetOf(record)
  return level === undefined
    ? { says: 'The levels tool has no target level yet.', agrees: false }
    : { says: `The target in the levels tool is ${level.title}.`, agrees: true }
}

function readiness(record: EngagementRecord): Fact {
  const items = itemsOf(record)
  const red = items.filter(({ state }) => state === 'not-yet')
  const unanswered = items.filter(({ state }) => state === undefined).length
  if (red.length > 0) {
    return {
      says: `The readiness checklist has ${count(red.length, 'item')} marked ‘Not yet’: ${listed(red.map(({ item }) => item))}.`,
      agrees: false,
    }
  }
  return unanswered > 0
    ? {
        says: `The readiness checklist has ${count(unanswered, 'item')} with no answer yet.`,
        agrees: false,
      }
    : { says: 'The readiness checklist has no item marked ‘Not yet’.', agrees: true }
}

function supportModel(record: EngagementRecord): Fact {
  const decision = decisions.find(({ id }) => id === answerOf(record, 'support.decision'))
  return decision === undefined
    ? { says: 'The support model tool has no decision yet.', agrees: false }
    : {
        says: `The decision in the support model tool is ‘${decision.title}’.`,
        // That is a decision to wait, and no model
        agrees: decision.id !== ids.laterStart,
      }
}

function repository(record: EngagementRecord): Fact {
  const address = answerOf(record, 'about.repository')
  return address === ''
    ? { says: 'The address of the repository is not entered yet.', agrees: false }
    : {
        says: 'This page cannot know whether either link is live: open both and look. The repository is at',
        address,
        agrees: undefined,
      }
}

function achieved(record: EngagementRecord): Fact {
  const { sentence } = checkLevels(requirementsOf(record))
  const field = fieldWith('achieved-level')
  const recorded = entryOf(rowOfThis(record) ?? {}, 'achieved-level')
  const checked = `The levels tool says: ${sentence}`
  if (field === undefined || recorded === '') {
    return {
      says: `${checked} The register has no achieved level for this publication yet.`,
      agrees: false,
    }
  }
  const both = `${checked} The register says: ${wordsOf(field, recorded)}.`
  const agrees = choiceOf(field, recorded)?.id === achievedIn(record)
  return { says: agrees ? both : `${both} They do not say the same.`, agrees }
}

function owner(record: EngagementRecord): Fact {
  const name = answerOf(record, 'about.owner-after')
  return name === ''
    ? { says: 'No owner is entered yet.', agrees: false }
    : { says: `The owner entered is: ${name}.`, agrees: true }
}

function interview(record: EngagementRecord): Fact {
  const held = heldInterviews(record).length
  return held === 0
    ? { says: 'The interview tool has no notes yet.', agrees: false }
    : { says: `The interview tool has notes of ${count(held, 'interview')}.`, agrees: true }
}
