import { clockAt } from '../clock.ts'
import { buildCopy } from '../copy/build.ts'
import { dateOf } from '../engine/dates.ts'
import { renderer } from '../server/render.ts'
import { readSettings } from '../server/settings.ts'
import { cameraWhenNeeded, stylesheet } from './camera.ts'
import { once } from './in-turn.ts'
import { captured } from './stores.ts'
import type { Workshop } from './capture-design.ts'

/** A workshop for one command, which somebody at a keyboard can stop. */
export interface OpenWorkshop {
  /** Rejects if the styles cannot be built, or if NOW is no moment. */
  readonly workshop: () => Promise<Workshop>
  /** True once somebody has pressed Ctrl-C. */
  readonly isStopped: () => boolean
  readonly close: () => Promise<void>
}

/** Opens the workshop of a command. Pressing Ctrl-C once waits for what is being written; twice, for nothing. */
export function openWorkshop(): OpenWorkshop {
  const stop = new AbortController()
  const camera = cameraWhenNeeded()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(130)
      stop.abort()
      void camera.close()
    })
  }
  return {
    workshop: async () => ({
      camera,
      render: renderer(false),
      styles: await stylesheet(),
      signal: stop.signal,
      folder: captured,
      copy: once(buildCopy),
      today: dateOf(clockAt(readSettings(process.env).now)()),
    }),
    isStopped: () => stop.signal.aborted,
    close: camera.close,
  }
}
