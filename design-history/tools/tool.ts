import type { TemplateResult } from 'lit-html'
import type { Store } from './page/store.ts'
import type { EngagementRecord } from './record/record.ts'

/** A part of a page that is worked out from what was entered: [data-slot="result"] for `result`. */
export type Slot = (record: EngagementRecord, today: string) => TemplateResult

/** One of the tools of the guidance. Its form is HTML that the site makes; this is what it does. */
export interface Tool {
  /** The name in the address of its page, and in [data-tool] there. */
  readonly id: string
  readonly title: string
  /** Says whether an entry belongs to this tool: Clear takes those away. */
  readonly asks: (key: string) => boolean
  /** How much is filled in, in a few words: 12 of 20 items answered. */
  readonly progress: (record: EngagementRecord) => string
  /** What came of it in one sentence, which screen readers read out when it changes. */
  readonly status?: (record: EngagementRecord, today: string) => string
  readonly slots: Readonly<Record<string, Slot>>
  /** Clears what is not an answer, such as the register. */
  readonly cleared?: (record: EngagementRecord) => EngagementRecord
  /** Adds what a form and slots cannot do. Called once, when the page is ready. */
  readonly start?: (page: ToolPage) => void
}

/** What the page of a tool offers to it. */
export interface ToolPage {
  readonly root: HTMLElement
  readonly store: Store
  /** The day, as an ISO date in the time of the device. */
  readonly today: () => string
  /** The time, in milliseconds. */
  readonly now: () => number
  /** Call when entries have come from elsewhere: unfolds their notes and makes room for them. */
  readonly shown: () => void
  /** Tells of something that went well. `undo` gives a button that takes it back. */
  readonly tell: (message: string, undo?: () => void) => void
  /** Tells of something that went wrong, and moves the focus there. */
  readonly fail: (problem: string) => void
  /** Takes the notice away, when it is about something that is over. */
  readonly clearNotice: () => void
  /** Hands over a file to the person at the page. */
  readonly download: (name: string, text: string, type: string) => void
}
