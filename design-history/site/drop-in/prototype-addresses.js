import { existsSync, readdirSync } from 'node:fs'

const pages = new Set([
  'accessibility',
  'cases',
  'clear-data',
  'cookies',
  'guidance',
  'health',
  'in-delius',
  'manage-prototype',
  'national-delius',
  'plugin-assets',
  'privacy',
  'prototype',
  'public',
  'scenarios',
  'sign-out',
  'versions',
])
const views = 'app/views'

/**
 * Gives the first parts of the addresses that the prototype answers, its own pages and those that
 * somebody put in app/views.
 *
 * @returns {Set<string>}
 */
export function prototypeAddresses() {
  const own = existsSync(views) ? readdirSync(views) : []
  return new Set([...pages, ...own.map((name) => name.replace(/\.\w+$/, ''))])
}
