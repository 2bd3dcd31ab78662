import type { ChosenPages } from '../../support/pages.ts'

/** Asks the desk for what a test stands before, as in support/serve.ts; it makes each thing once. */
export async function ask(
  path: string,
  asked: Readonly<Record<string, string>> = {},
): Promise<string> {
  const answer = await fetch(
    `${process.env['DESK'] ?? ''}${path}?${new URLSearchParams(asked).toString()}`,
  )
  const words = await answer.text()
  if (!answer.ok) throw new Error(words)
  return words
}

/** The address of a host of the files of a folder and nothing else, below a path such as /a/b/. */
export function hostOf(folder: string, below: string): Promise<string> {
  return ask('/host', { folder, below })
}

/** Pages of a kind to look at, each as a server would send it. */
export async function pagesToLookAt(kind: 'ways' | 'cases'): Promise<ChosenPages> {
  return JSON.parse(await ask('/pages', { kind })) as ChosenPages
}
