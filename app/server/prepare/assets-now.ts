import { buildAssets } from './assets.ts'

// In a process of its own, so that whoever is designing goes on being answered.
try {
  await buildAssets()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
