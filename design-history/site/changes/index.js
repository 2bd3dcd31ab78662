import { postsIn } from '../collections.js'
import { recordOfMap, recordOfPost } from '../captured.js'
import { newestFirst } from '../order.js'
import { problemIn } from '../problem.js'
import { prototypeOfBuild } from '../prototype.js'
import { addShortcode, inMarkdown, placeOfShortcode } from '../shortcode.js'
import { readTopics } from '../threads/topics.js'
import { comparedJourneys, questionAddress } from './compared.js'
import { comparisonNamed, questionNamed } from './named.js'
import { postsByQuestion } from './posts.js'
import { questionIndex, questionPages } from './questions.js'
import { shownComparison, stepsOfJourneys } from './steps.js'

/** Shows what changed between versions of the journeys, and how each question read over time. */
export function addChanges(eleventyConfig) {
  const nunjucks = eleventyConfig.libraryOverrides.njk
  const journeys = () => comparedJourneys(nunjucks.getGlobal('prototype'))
  const drawn = new Map()
  eleventyConfig.on('eleventy.before', () => drawn.clear())

  addShortcode(nunjucks, 'whatChanged', (page, names) => {
    const fail = failIn(page, 'whatChanged', names)
    const comparison = shownComparison(comparisonNamed(journeys(), names, fail))
    if (!drawn.has(comparison.id)) {
      const html = nunjucks.render('what-changed/in-post.njk', { comparison })
      drawn.set(comparison.id, inMarkdown(html))
    }
    return drawn.get(comparison.id)
  })
  addShortcode(nunjucks, 'question', (page, names) => {
    const fail = failIn(page, 'question', names)
    const { journey, question } = questionNamed(journeys(), names, fail)
    const href = questionAddress(journey.id, question.id)
    return `<a class="govuk-link" href="${href}">${asText(question.label)}</a>`
  })

  const latest = async () => comparedJourneys(await prototypeOfBuild())
  eleventyConfig.addCollection('historyChanges', async () => stepsOfJourneys(await latest()))
  eleventyConfig.addCollection('historyQuestionIndex', async () => questionIndex(await latest()))
  eleventyConfig.addCollection('historyQuestions', async (api) => {
    const posts = postsIn(api)
    const known = await latest()
    const { pictures = {} } = readTopics()
    const about = postsByQuestion(posts.toSorted(newestFirst), known, pictures, recordOfPost)
    return questionPages(known, about, recordOfMap)
  })
}

/** Makes the error that stops the build, at the line of this very shortcode if it can be told. */
const failIn = (page, shortcode, names) => (problem) =>
  page ? problemIn(page.inputPath, placeOfShortcode(shortcode, names), problem) : new Error(problem)

/** Words in a post that are neither HTML nor Markdown. */
const asText = (words) =>
  words.replaceAll(/[&<>"*_`[\]~^=\\]/g, (sign) => `&#${sign.codePointAt(0)};`)
