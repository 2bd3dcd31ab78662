import { follow, requestFor } from '../../walks/follow.ts'
import { journeyPageAt } from '../../walks/forms.ts'
import type { Request } from '../../pages/types.ts'
import type { Arrived, Place } from '../../walks/types.ts'
import type { MapVersion, MapWay } from './versions.ts'

/** The pages on a way as far as one comes, and what is in the way then. */
export interface Along {
  readonly places: readonly Place[]
  readonly broken?: string
}

/**
 * Goes along a way page by page. Where a journey knows an answer already, and so leaves its page
 * out, the page is opened as somebody does who comes to change the answer.
 */
export function along({ journey: id, version, start }: MapVersion, way: MapWay): Along {
  const places: Place[] = []
  const requests: Request[] = []
  const go = (request: Request, from: Arrived | undefined): Arrived => {
    requests.push(request)
    return follow(request, from?.session ?? start.start, () => start.now)
  }
  try {
    let here = go(requestFor(way.begins), go(requestFor(start.opens), undefined))
    for (const step of way.steps) {
      if (pageAt(here)?.step !== step) here = go(requestFor(beside(here.address, step)), here)
      const page = pageAt(here)
      if (page?.step !== step) {
        return { places, broken: `${way.begins} does not lead to the page ‘${step}’` }
      }
      places.push({
        id: step,
        page: step,
        state: 'opened',
        journey: { id, version },
        address: here.address,
        requests: [...requests],
        shown: here.page,
      })
      if (step === way.steps.at(-1)) break
      const { path } = requestFor(here.address)
      here = go({ method: 'POST', path, form: page.filled(way.answers) }, here)
    }
    return { places }
  } catch (error) {
    return { places, broken: error instanceof Error ? error.message : String(error) }
  }
}

function pageAt({ address, session }: Arrived) {
  return journeyPageAt(address, session)
}

/** The address of another page of the same draft. */
function beside(address: string, step: string): string {
  return address.replace(/[^/]+(\/change)?$/, step)
}
