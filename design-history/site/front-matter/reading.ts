import { readFrontMatter, readText } from './read.ts'

/** What is set of Eleventy here. */
interface Config {
  readonly setFrontMatterParsingOptions: (options: {
    readonly engines: {
      readonly yaml: (text: string, options: { readonly filePath: string }) => unknown
    }
  }) => void
}

/**
 * Has Eleventy read what stands at the top of each page as everything else here does. What cannot be
 * read stops the build with the file, the line and what to write instead.
 */
export function readTheSameWay(eleventyConfig: Config): void {
  eleventyConfig.setFrontMatterParsingOptions({
    engines: {
      yaml: (_, { filePath }) => {
        const { data, problem } = readFrontMatter(readText(filePath))
        if (!problem) return data
        throw new Error(
          `${filePath.replace(/^\.\//, '')}, line ${problem.line}: ${problem.message}`,
        )
      },
    },
  })
}
