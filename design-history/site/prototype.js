import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Gives what the prototype says about itself: its toolkits, people and journeys.
 * Asks a new process each time, because Eleventy’s watch cannot follow TypeScript.
 */
export async function describePrototype() {
  try {
    const { stdout } = await run(process.execPath, ['app/describe.ts'], {
      maxBuffer: 64 * 1024 * 1024,
    })
    return JSON.parse(stdout)
  } catch (error) {
    const reason = String(error.stderr || error.message).trim()
    throw new Error(
      `The prototype could not describe itself, so the site was not built. Run npm run describe, put right what it reports, then build again.\n${reason}`,
      { cause: error },
    )
  }
}

let asked

/**
 * Gives the description of this build. It is asked for once, and is the same for
 * everybody who needs it before pages are made.
 */
export const prototypeOfBuild = () => (asked ??= describePrototype())

/**
 * Makes the description available to posts and pages as prototype, anew for each
 * build. It goes to Nunjucks itself, because Eleventy leaves out data of this
 * name: the word means something else in JavaScript.
 */
export function addPrototype(eleventyConfig) {
  const nunjucks = eleventyConfig.libraryOverrides.njk
  eleventyConfig.on('eleventy.before', async () => {
    asked = describePrototype()
    nunjucks.addGlobal('prototype', await asked)
  })
}
