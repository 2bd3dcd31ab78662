import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const day = 24 * 60 * 60 * 1000
const words =
  'Practitioners look for the date first, and then for the place. We saw that they read the hint only once something had gone wrong. '

/**
 * Writes posts of the usual length into a folder: the same ones for each number, two to a day, with
 * tags, a table, a list and a quotation, and nothing that only our site knows.
 */
export function writePosts(folder: string, number: number): void {
  mkdirSync(folder, { recursive: true })
  for (let index = 0; index < number; index += 1) {
    const date = new Date(Date.UTC(2014, 0, 1) + Math.floor(index / 2) * day).toISOString()
    writeFileSync(join(folder, `${date.slice(0, 10)}-${nameOf(index)}.md`), postOf(index, date))
  }
}

/** The name of a post in its address. */
export const nameOf = (index: number): string => `measured-post-${index}`

function postOf(index: number, date: string): string {
  return `---
title: Measured post ${index}
description: What we changed on page ${index % 40}, in a sentence of the usual length.
date: ${date.slice(0, 10)}
tags: [subject ${index % 7}, appointments]
---

${words.repeat(3)}

## What we changed

- the question, which now says **when**
- its hint, with \`dates\` as people write them
- the [guidance](https://www.gov.uk/service-manual) that we followed

## Why

${words.repeat(6)}

| Page | Before | After |
| --- | --- | --- |
| Date | One box | Three boxes |
| Place | Not asked | A list of ${index % 13} |

> I would look for the place myself.

## What is open

1. Do people read the hint?
2. What happens in ${index} days?

${words.repeat(2)}
`
}
