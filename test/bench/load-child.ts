import autocannon from 'autocannon'
import type { Load, Loaded } from './load.ts'

// The client, in a process of its own: it stays for the whole bench, so that it is warm.
process.on('message', ({ requests, ...load }: Load) => {
  let began = 0
  let ended = 0
  const options = { ...load, amount: requests, timeout: 60, sampleInt: 10 }
  const run = autocannon(options, (error, result) => {
    const failed = error ? requests : result.errors + result.non2xx
    const loaded: Loaded = { seconds: (ended - began) / 1000, failed }
    process.send?.(loaded)
  })
  run.on('start', () => (began = performance.now()))
  run.on('response', () => (ended = performance.now()))
})
process.on('disconnect', () => process.exit())
