import { execFile } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { readText } from './front-matter/read.ts'

const run = promisify(execFile)
const source = 'app/pipeline'
const published = 'docs/rap/worked-example/published'
const page = 'rap/worked-example'

/**
 * Adds the worked example of the guidance: the pipeline runs for each build, beside all else, and its
 * page shows what came out as pipeline. Its files and its code are put beside the page. If it fails,
 * so does the build.
 */
export function addPipeline(eleventyConfig) {
  const nunjucks = eleventyConfig.libraryOverrides.njk
  let files = {}
  eleventyConfig.on('eleventy.before', async () => {
    const [made, code] = await Promise.all([runPipeline(), codeFiles()])
    files = { ...made.files, ...code.files }
    nunjucks.addGlobal('pipeline', {
      ...made,
      tables: tablesOf(made),
      headline: made.values.find(isInAll)?.shown,
      names: Object.keys(made.files),
      logText: made.files['log.txt'],
      code: Object.keys(code.files).map((path) => path.replace(/^code\//, '')),
      readme: code.readme,
    })
  })
  eleventyConfig.on('eleventy.after', async ({ directories }) => {
    const folder = join(directories.output, page)
    await mkdir(join(folder, 'code'), { recursive: true })
    await Promise.all(
      Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)),
    )
  })
}

const isInAll = ({ month, region, toolkit }) => !month && !region && !toolkit

/** Asks a new process each time, because Eleventy’s watch cannot follow TypeScript. */
async function runPipeline() {
  try {
    const { stdout } = await run(process.execPath, [
      ...[`${source}/index.ts`, '--json', '--published', published],
    ])
    return JSON.parse(stdout)
  } catch (error) {
    const reason = String(error.stderr || error.message).trim()
    throw new Error(
      `The worked example of the RAP guidance has no figures, so the site was not built. Run npm run pipeline, put right what it reports, then build again.\n${reason}`,
      { cause: error },
    )
  }
}

/**
 * The code, to be read in a browser: as text, because servers take .ts for a film. With it the words
 * of its README, whose links lead to pages and to these files.
 */
async function codeFiles() {
  const names = (await readdir(source)).filter((name) => /\.(?:ts|md)$/.test(name)).toSorted()
  const own = names.map((name) => readText(join(source, name)))
  const texts = Object.fromEntries(names.map((name, place) => [`code/${name}.txt`, own[place]]))
  const readme = String(own[names.indexOf('README.md')])
    .replace(/^# .*\n+/, '')
    .replaceAll('](../../docs/rap/worked-example/index.md)', `](/${page}/)`)
    .replaceAll('](../../LICENSE)', `](/${page}/code/LICENSE.txt)`)
    .replaceAll(/\]\(([\w-]+\.ts)\)/g, `](/${page}/code/$1.txt)`)
  return { files: { ...texts, 'code/LICENSE.txt': readText('LICENSE') }, readme }
}

/**
 * The figures as tables: by month, by region, by toolkit, and by all three with a column for each
 * month. `part` is how long a bar is, in per cent of the longest; a hidden figure has none.
 *
 * @param {{ months: { id: string, words: string }[], regions: string[], toolkits: string[], values: { month?: string, region?: string, toolkit?: string, sessions: number | null, shown: string }[] }} made
 */
export function tablesOf({ months, regions, toolkits, values }) {
  const key = (month, region, toolkit) => JSON.stringify([month ?? '', region ?? '', toolkit ?? ''])
  const byKey = new Map(values.map((one) => [key(one.month, one.region, one.toolkit), one]))
  const at = (month, region, toolkit) => byKey.get(key(month, region, toolkit))
  const rows = (all, figureOf) => {
    const found = all.map((each) => ({ name: each.words ?? each, ...figureOf(each.id ?? each) }))
    const longest = Math.max(...found.map(({ sessions }) => sessions ?? 0), 1)
    return found.map(({ name, sessions, shown }) => ({
      ...{ name, shown, hidden: sessions === null },
      part: Math.round((1000 * (sessions ?? 0)) / longest) / 10,
    }))
  }
  return {
    month: rows(months, (month) => at(month)),
    region: rows(regions, (region) => at(undefined, region)),
    toolkit: rows(toolkits, (toolkit) => at(undefined, undefined, toolkit)),
    all: regions.map((region) => ({
      region,
      rows: toolkits.map((toolkit) => ({
        toolkit,
        shown: months.map(({ id }) => at(id, region, toolkit).shown),
      })),
    })),
  }
}
