import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from '@playwright/test'
import { ask } from './desk.ts'
import type { Page } from '@playwright/test'
import type { Fixtures, Opening } from './fixtures.ts'

/** The address of the copy on the disk. */
export async function copyAddress(query = ''): Promise<string> {
  return `${pathToFileURL(join(await ask('/copy'), 'index.html')).href}${query}`
}

/** A tab of a new visitor before the copy on a disk, without a network: it may ask for no other files. */
export async function openCopy(
  open: Fixtures['open'],
  { query = '', ...opening }: Opening & { readonly query?: string } = {},
): Promise<Page> {
  const within = `${pathToFileURL(await ask('/copy')).href}/`
  return open(await copyAddress(query), { offline: true, within, ...opening })
}

/** Goes back or forward in the browser’s history, to a page with this title. */
export async function travel(page: Page, way: 'back' | 'forward', title: string): Promise<void> {
  // Once this call has answered: it fails if its page goes while it runs
  const go = (steps: number) => void setTimeout(() => window.history.go(steps))
  await page.evaluate(go, way === 'back' ? -1 : 1)
  await expect(page).toHaveTitle(new RegExp(`^${title.replaceAll(/[?()]/g, '\\$&')}`))
  await page.waitForLoadState()
}
