import type { BrowserContext } from '@playwright/test'

/**
 * What goes wrong in the pages of a visitor from now on, a line each: a script that throws or is not
 * allowed, a style or picture that is not there; with an address, anything that is asked for outside
 * it, or written to the console as an error. The list grows as it happens.
 */
export function watch(context: BrowserContext, within?: string): readonly string[] {
  const faults: string[] = []
  if (within !== undefined) {
    context.on('request', (request) => {
      if (!request.url().startsWith(within)) faults.push(`asks for ${request.url()}`)
    })
    context.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
  }
  context.on('weberror', (error) => faults.push(error.error().message))
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) faults.push(message.text())
  })
  context.on('response', (response) => {
    // A page may be missing on purpose; what a page is made of may not
    const isPage = response.request().resourceType() === 'document'
    if (response.status() >= 400 && !isPage) faults.push(`${response.url()} is not there`)
  })
  return faults
}
