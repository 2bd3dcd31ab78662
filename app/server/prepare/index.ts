import { buildAll } from './all.ts'

// What `npm start` would build, ahead of it: a deployment then starts at once.
await buildAll()
console.log('The prototype and the site are built.')
