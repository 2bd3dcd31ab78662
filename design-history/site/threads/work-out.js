import { recordOfPost } from '../captured.js'
import { newestFirst } from '../order.js'
import { pictureReader } from './captures.js'
import { oldestFirst, threadsOf } from './chains.js'
import { comparer } from './compare.js'
import { ofPosts } from './of-posts.js'
import { byYear, partsOf } from './parts.js'
import { replacements } from './replaces.js'
import { nearVariants, postsByTag } from './tags.js'
import { timelineOf } from './timeline.js'
import { kinds, postsByTopic, readTopics } from './topics.js'
import { stopAt } from './written.js'
import { homeOf, yearsOf } from './years.js'

// So that no page of many posts is heavy, however many there are
const entriesOnAPage = 50
const postsOnAPage = 100

/**
 * Works out, once for each build, how posts belong together: which design replaced which, and which
 * posts are about a page or a rule, have a tag or are of a year. Stops the build with the file and the
 * line of each name that is not right.
 *
 * @param {object[]} posts - As Eleventy keeps them in a collection
 * @param {(text: string) => string} slugify
 * @param {(sentence: string) => void} warn - Is told of tags that are probably one
 */
export function workOut(posts, slugify, warn) {
  const oldest = posts.toSorted(oldestFirst)
  const newest = posts.toSorted(newestFirst)
  const written = readTopics()
  const { links, problems } = replacements(oldest)
  const { topics, about, problems: inTopics } = postsByTopic(oldest, written)
  const tags = postsByTag(newest, slugify)
  stopAt([...problems, ...inTopics])
  for (const sentence of nearVariants(tags)) warn(sentence)

  const picturesOf = pictureReader(recordOfPost, written.pictures)
  const comparisons = comparer(picturesOf)
  const threads = threadsOf(links)
  const timeline = (topic) => timelineOf(topic, { picturesOf, comparisons, threads })
  const found = {
    ofPost: ofPosts({ threads, about, comparisons }),
    historyHome: homeOf(newest),
    historyYears: yearsOf(newest).flatMap((year) => inParts(year, year.items, postsOnAPage)),
    historyTags: tags,
    historyTagParts: tags.flatMap((tag) => inParts(tag, tag.posts, postsOnAPage)),
    historyTopics: Object.entries(kinds).map(([kind, one]) => listOf(kind, one, topics)),
    historyTopicParts: topics.flatMap((topic) =>
      topic.posts.length > 0 ? inParts(topic, timeline(topic), entriesOnAPage) : [],
    ),
  }
  return { ...found, historyComparisons: comparisons.all() }
}

const inParts = (of, items, size) =>
  partsOf(items, size, of.href).map((part) => ({ ...part, of, years: byYear(part.items) }))

function listOf(kind, one, topics) {
  const all = topics.filter((topic) => topic.kind === kind)
  return {
    kind,
    one,
    href: `/design-history/${kind}/`,
    topics: all.filter(({ posts }) => posts.length > 0),
    without: all.filter(({ posts }) => posts.length === 0),
  }
}
