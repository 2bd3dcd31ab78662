/**
 * The three faces of the site: one look, three names.
 *
 * @type {Record<string, { name: string, home: string, short: string }>}
 */
export const faces = {
  history: {
    name: 'Manage supervisions design history',
    short: 'Design history',
    home: '/design-history/',
  },
  guidance: {
    name: 'RAP engagement guidance',
    short: 'RAP guidance',
    home: '/rap/',
  },
  about: {
    name: 'About this repository',
    short: 'About this repository',
    home: '/docs/',
  },
}

/** Gives the face that an address belongs to. The page for a wrong address has the first. */
export function faceOf(address) {
  return Object.values(faces).find(({ home }) => String(address).startsWith(home)) ?? faces.history
}
