const aside = 5

/**
 * Works out for every post in a thread what came before and after its design.
 *
 * @param {{ older: object, newer: object }[]} links
 * @returns {Map<object, { previous: object[], next: object[], newest?: object, around: object }>}
 */
export function threadsOf(links) {
  const threads = new Map()
  const threadOf = (post) => {
    if (!threads.has(post)) threads.set(post, { previous: [], next: [] })
    return threads.get(post)
  }
  for (const { older, newer } of links) {
    threadOf(newer).previous.push(older)
    threadOf(older).next.push(newer)
  }
  for (const { previous, next } of threads.values()) {
    previous.sort(oldestFirst)
    next.sort(oldestFirst)
  }
  for (const group of groups(threads)) {
    for (const [place, post] of group.entries()) {
      threads.get(post).around = around(group, place)
    }
    addNewest(group, threads)
  }
  return threads
}

/** The order of posts in a thread: by date, then by file. */
export const oldestFirst = (a, b) => a.date - b.date || a.inputPath.localeCompare(b.inputPath, 'en')

/** The posts that are joined to each other, however far apart, oldest first. */
function groups(threads) {
  const seen = new Set()
  const found = []
  for (const start of threads.keys()) {
    if (seen.has(start)) continue
    seen.add(start)
    const group = [start]
    for (const post of group) {
      const { previous, next } = threads.get(post)
      for (const each of [...previous, ...next]) {
        if (seen.has(each)) continue
        seen.add(each)
        group.push(each)
      }
    }
    found.push(group.sort(oldestFirst))
  }
  return found
}

// A long thread is not listed whole on each of its posts
function around(group, place) {
  const from = Math.max(0, place - aside)
  const to = Math.min(group.length, place + aside + 1)
  return { earlier: from, posts: group.slice(from, to), later: group.length - to }
}

/** Says which design came last of those that a design led to, if others came between. */
function addNewest(group, threads) {
  const left = new Map(group.map((post) => [post, threads.get(post).next.length]))
  const open = group.filter((post) => left.get(post) === 0)
  const last = new Map(open.map((post) => [post, post]))
  while (open.length > 0) {
    const post = open.pop()
    for (const older of threads.get(post).previous) {
      const known = last.get(older)
      const end = last.get(post)
      if (!known || oldestFirst(known, end) < 0) last.set(older, end)
      left.set(older, left.get(older) - 1)
      if (left.get(older) === 0) open.push(older)
    }
  }
  for (const post of group) {
    const thread = threads.get(post)
    const newest = last.get(post)
    if (newest !== post && !thread.next.includes(newest)) thread.newest = newest
  }
}
