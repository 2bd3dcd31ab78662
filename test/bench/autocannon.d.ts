declare module 'autocannon' {
  import type { EventEmitter } from 'node:events'

  namespace autocannon {
    interface Result {
      readonly errors: number
      readonly non2xx: number
    }
  }
  /** Emits `start`, and `response` for each answer. */
  function autocannon(
    options: Readonly<Record<string, unknown>>,
    done: (error: Error | null, result: autocannon.Result) => void,
  ): EventEmitter
  export default autocannon
}
