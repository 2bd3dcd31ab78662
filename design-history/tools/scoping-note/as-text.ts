import { whoFindsOut } from '../questions/who-finds-out.ts'
import { asMarkdown, linesOf } from '../words/markdown.ts'
import { namedIn, openTitle } from './sections.ts'
import type { AskedQuestion } from '../questions/asked.ts'
import type { Note, NoteLine, NoteSection } from './note.ts'

/** Writes the note as plain text, to paste into an email. */
export function noteAsText({ title, byline, summary, sections, open }: Note): string {
  return blocks([
    title,
    byline,
    summary,
    ...sections.flatMap((section) => [
      section.title.toUpperCase(),
      ...section.remarks.map((remark) => `- ${remark}`),
      ...section.lines.map(lineAsText),
      unknownOf(section),
    ]),
    openTitle.toUpperCase(),
    ...(open.length === 0 ? [noneOpen] : open.map(openAsText)),
  ])
}

/** Writes the note as a Markdown file. What people wrote shows as they wrote it. */
export function noteAsMarkdown({ title, byline, summary, sections, open }: Note): string {
  return blocks([
    `# ${asMarkdown(title)}`,
    asMarkdown(byline),
    asMarkdown(summary),
    ...sections.flatMap((section) => [
      `## ${section.title}`,
      section.remarks.map((remark) => `- ${asMarkdown(remark)}`).join('\n'),
      ...section.lines.flatMap(({ label, words }) => [`**${label}**`, asMarkdown(words)]),
      unknownOf(section),
    ]),
    `## ${openTitle}`,
    ...(open.length === 0 ? [noneOpen] : open.map(openAsMarkdown)),
  ])
}

/** What stands in place of a list of open questions. */
export const noneOpen = 'None: every question has an answer.'

/** Names what is unknown of a part, or ''. */
export function unknownOf({ unknown }: NoteSection): string {
  return unknown.length === 0 ? '' : `Unknown so far: ${namedIn(unknown)}.`
}

function lineAsText({ label, words }: NoteLine): string {
  const lines = linesOf(words)
  if (lines.length === 1) return `${label}: ${lines.join('')}`
  return [`${label}:`, ...lines.map((line) => (line === '' ? '' : `  ${line}`))].join('\n')
}

function openAsText(question: AskedQuestion): string {
  const soFar = question.words === '' ? '' : `\n  So far: ${linesOf(question.words).join('\n  ')}`
  return `- ${question.question} ${whatNext(question)}${soFar}`
}

function openAsMarkdown(question: AskedQuestion): string {
  const soFar =
    question.words === '' ? '' : `\n\n${indented(`So far: ${asMarkdown(question.words)}`)}`
  return `- ${question.question} **${asMarkdown(whatNext(question))}**${soFar}`
}

/** Says what happens about an open question: who finds out, or whom to ask. */
export function whatNext(question: AskedQuestion): string {
  if (question.state === 'not-known') return `${whoFindsOut(question)}.`
  return `No answer yet. Ask: ${question.whoAnswers.toLowerCase().replace('rap', 'RAP')}.`
}

const indented = (words: string) => words.replaceAll(/^(?=.)/gm, '  ')

const blocks = (parts: readonly string[]) => `${parts.filter((part) => part !== '').join('\n\n')}\n`
