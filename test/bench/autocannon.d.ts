declare module 'autocannon' {
  import type { EventEmitter } from 'node:events'

  interface Options {
    readonly url: string
    readonly amount: number
    readonly connections: number
    readonly headers: Readonly<Record<string, string>>
    /** Seconds to wait for an answer. */
    readonly timeout: number
    /** Milliseconds between looks at whether all is done. */
    readonly sampleInt: number
  }
  interface Result {
    readonly errors: number
    readonly non2xx: number
  }
  /** Emits `start`, and `response` for each answer. */
  function autocannon(
    options: Options,
    done: (error: Error | null, result: Result) => void,
  ): EventEmitter
  export default autocannon
}
