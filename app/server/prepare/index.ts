import { buildAll } from './all.ts'

// What `npm start` would build, ahead of it: a deployment then starts at once.
try {
  await buildAll()
  console.log('The prototype and the site are built.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
