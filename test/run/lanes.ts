import { spawn } from 'node:child_process'
import type { Part } from './parts.ts'

/** How a part went. */
export interface Result {
  readonly name: string
  readonly ok: boolean
  readonly seconds: number
}

interface Settings {
  /** How many parts run side by side. */
  readonly lanes: number
  readonly env: NodeJS.ProcessEnv
  /** Milliseconds. */
  readonly now: () => number
  readonly say: (line: string) => void
}

/**
 * Runs the parts, as many side by side as there are lanes, in their order where one may begin.
 * What needs a part that failed is not run. A part that is not live speaks only if it fails.
 */
export async function runParts(
  parts: readonly Part[],
  settings: Settings,
): Promise<readonly Result[]> {
  const results: Result[] = []
  const running = new Map<string, Promise<void>>()
  const waiting = [...parts]
  const done = (name: string) => results.find((one) => one.name === name)

  for (;;) {
    for (const part of [...waiting]) {
      const needs = part.after.map(done)
      if (needs.some((need) => need && !need.ok)) {
        waiting.splice(waiting.indexOf(part), 1)
        results.push({ name: part.name, ok: false, seconds: 0 })
        settings.say(`${part.name}: not run, because ${part.after.join(', ')} failed`)
        continue
      }
      if (running.size >= settings.lanes || needs.some((need) => need === undefined)) continue
      waiting.splice(waiting.indexOf(part), 1)
      const end = run(part, settings).then((result) => {
        running.delete(part.name)
        results.push(result)
        settings.say(`${part.name}: ${result.ok ? 'ok' : 'FAILED'}, ${result.seconds} s`)
      })
      running.set(part.name, end)
    }
    if (running.size === 0) return results
    await Promise.race(running.values())
  }
}

function run({ name, command, live }: Part, { env, now, say }: Settings): Promise<Result> {
  const began = now()
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      env,
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (said += chunk.toString()))
    }
    const end = (ok: boolean) => {
      if (!ok && said !== '') say(said.trimEnd())
      resolve({ name, ok, seconds: Math.round((now() - began) / 1000) })
    }
    child.on('error', (error) => {
      said += error.message
      end(false)
    })
    child.on('close', (code) => end(code === 0))
  })
}
