import type { Reporter } from 'vitest/node'

/** How often at most a line says how far the tests are, in milliseconds. */
const between = 5000

/** Says from time to time how many files of tests are done; `now` gives milliseconds. */
export function progress(now: () => number): Reporter {
  const state = { files: 0, done: 0, failed: 0, said: now() }
  return {
    onTestRunStart(files) {
      state.files = files.length
    },
    onTestModuleEnd(file) {
      state.done += 1
      if (!file.ok()) state.failed += 1
      if (now() - state.said < between && state.done < state.files) return
      state.said = now()
      const failed = state.failed > 0 ? `, ${state.failed} failed` : ''
      console.log(`  tests: ${state.done} of ${state.files} files${failed}`)
    },
  }
}
