import { AnyFile, EngagementFile, formatVersion, mostCharacters } from './file-format.ts'
import { renamedKeys, upgrades } from './upgrades.ts'
import type { EngagementRecord } from './record.ts'

/** What a file holds, or why it cannot be read, in a sentence for whoever chose it. */
export type FileRead =
  | { readonly record: EngagementRecord; readonly saved: string; readonly leftOut: number }
  | { readonly problem: string }

/** Keys look like this. Anything else was not written by these tools. */
const key = /^[a-z][\w-]*(?:\.[\w-]+)+$/

/**
 * Reads the text of a file that somebody chose. Older versions become the present one, renamed
 * entries get their new keys, and entries that no tool asks for any more stay.
 *
 * @param text - All of it
 * @param name - What the file is called, for messages
 * @param newKeys - What keys of earlier editions are called now
 */
export function readFile(
  text: string,
  name: string,
  newKeys: Readonly<Record<string, string>> = renamedKeys,
): FileRead {
  if (text.length > mostCharacters) return tooBig(name, text.length)
  if (text.trim() === '') return { problem: `“${name}” is empty. ${another}` }
  const parts = parsed(text)
  const any = AnyFile.safeParse(parts)
  if (parts === undefined)
    return { problem: `“${name}” cannot be read as an engagement file. ${another}` }
  if (!any.success) return { problem: `“${name}” is not an engagement file. ${another}` }
  if (any.data.version > formatVersion) return newer(name)
  const file = EngagementFile.safeParse(upgraded(parts, any.data.version))
  if (!file.success) return damaged(name, file.error.issues[0]?.path ?? [])
  const { answers, register, saved = '' } = file.data
  const entries = Object.entries(answers)
  const kept = entries.filter(([name]) => key.test(name))
  const isOld = ([name]: readonly [string, string]) => Object.hasOwn(newKeys, name)
  const renamed = ([name, value]: readonly [string, string]) =>
    [newKeys[name] ?? name, value] as const
  const old = kept.filter(isOld)
  const present = kept.filter((entry) => !isOld(entry))
  return {
    record: {
      // What stands under the present key was entered last
      answers: { ...Object.fromEntries(old.map(renamed)), ...Object.fromEntries(present) },
      register,
    },
    saved,
    leftOut: entries.length - kept.length,
  }
}

/** Says that a file is too big to be one of ours, before anybody reads it. */
export function tooBig(name: string, size: number): { readonly problem: string } {
  const megabytes = Math.ceil(size / 1_000_000)
  return {
    problem: `“${name}” is too big (${megabytes} MB): engagement files are smaller than ${mostCharacters / 1_000_000} MB. ${another}`,
  }
}

const another = 'Choose a file that was saved with these tools. Nothing here has changed.'

function newer(name: string): FileRead {
  return {
    problem: `“${name}” was saved by a newer version of these tools. Reload this page to get the newest version, then load the file again. Nothing here has changed.`,
  }
}

function damaged(name: string, path: readonly PropertyKey[]): FileRead {
  const where = path.length > 0 ? ` (at ${path.map(String).join(', ')})` : ''
  return {
    problem: `“${name}” is an engagement file, but part of it is damaged${where}. Choose another copy of it. Nothing here has changed.`,
  }
}

function parsed(text: string): unknown {
  try {
    // Some editors begin a file with a mark that no reader of JSON takes
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function upgraded(parts: unknown, version: number): unknown {
  const upgrade = upgrades[version]
  if (!upgrade || typeof parts !== 'object' || parts === null) return parts
  return upgraded(upgrade({ ...parts }), version + 1)
}
