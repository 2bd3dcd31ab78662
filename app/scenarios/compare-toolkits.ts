import type { Scenario } from './types.ts'

/** Choosing a toolkit with the help of guidance. */
export const compareToolkits: Scenario = {
  id: 'compare-toolkits',
  title: 'Find out which toolkit fits',
  shows: 'Our own design: guidance on the toolkits, compared side by side and for one person.',
  crn: 'V410930',
  version: 'current',
  now: null,
  opens: '/cases/V410930',
  task: 'You want to plan work with Glyn for the coming months. Find out which toolkits might suit him, and what you would need before you can start.',
  walk: [
    { opens: '/guidance' },
    { opens: '/guidance/compare' },
    { opens: '/guidance/compare?person=V410930&setting=&need=&sort=name&order=a-z' },
    { opens: '/guidance/toolkits/maps-for-change?person=V410930' },
  ],
}
