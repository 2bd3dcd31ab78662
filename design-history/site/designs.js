import { DateTime } from 'luxon'

import { capturedPicture, withIds } from './pictures.js'
import { theDesign } from './versions.js'

/**
 * Gives what people need to know about the designs of a record before they open one: what each is
 * of, on which day its clock stands and from when its copy is.
 *
 * @param {{ designs: object[] } | undefined} record
 * @param {string} folder - The folder of the designs: the slug of a post, or a round
 * @param {(text: string) => string} slugify
 */
export function designsIn(record, folder, slugify) {
  return (record?.designs ?? []).map((design) => ({
    title: design.title,
    about: aboutOf(design),
    day: DateTime.fromISO(design.now, { locale: 'en-GB' }).toFormat('cccc d MMMM yyyy'),
    made: design.made,
    href: `/design-history/designs/${folder}/${design.id}/`,
    id: design.id,
    pictures: withIds(
      toldApart(
        Object.keys(design.pictures).map((name) => capturedPicture(design, name, folder)),
      ).map(
        // Another design on the page may have a page of the same name
        (each) => ({ ...each, inFull: `${each.heading}, ${design.title}` }),
      ),
      slugify,
      `screenshot-${design.id}`,
    ),
  }))
}

// Somebody may come to a page twice on one way
function toldApart(pictures) {
  const times = new Map()
  return pictures.map((each) => {
    const time = (times.get(each.heading) ?? 0) + 1
    times.set(each.heading, time)
    return time === 1 ? each : { ...each, heading: `${each.heading} (${time})` }
  })
}

function aboutOf({ scenario, title, version, opens }) {
  const from = opens && `, from the page ‘${opens.title}’`
  if (scenario === null) return title + (from ?? ', from the list of cases')
  const of = theDesign(version, 'the design that was current then')
  return `The scenario ‘${title}’, in ${of}${from ?? ''}`
}
