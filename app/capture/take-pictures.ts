import { altText } from './alt.ts'
import { encoded } from './encode.ts'
import { designHash } from './hashes.ts'
import { eachOf } from './in-turn.ts'
import { isWhole } from './stores.ts'
import { root } from '../server/settings.ts'
import type { Render } from '../pages/templates.ts'
import type { Place } from '../walks/types.ts'
import type { Camera, PageSeen } from './camera.ts'
import type { Chosen } from './choose.ts'
import type { Picture } from './record.ts'

/** What pictures are taken with. */
export interface Studio {
  readonly camera: Camera
  readonly render: Render
  /** The styles of every page. */
  readonly styles: Buffer
  /** Comes when somebody wants it to stop. */
  readonly signal: AbortSignal
  /** Told of each picture when it is done. */
  readonly done?: () => void
}

/** What became of one picture that was asked for. */
export type Outcome =
  | {
      readonly what: 'taken' | 'unchanged' | 'changed'
      readonly picture: Picture
      /** Its files by name; empty if they are there already. */
      readonly files: ReadonlyMap<string, Buffer>
    }
  | { readonly what: 'failed'; readonly why: string }

/** The pictures that are there already, and whether they are a record of their day. */
export interface Known {
  /** The folder of their files. */
  readonly folder: string
  readonly pictures: Readonly<Record<string, Picture>>
  /** They stay as they are, also if the page looks different now. */
  readonly keep: boolean
  /** They are taken again even if the page is the same. */
  readonly again?: boolean
}

const atOnce = 4

/**
 * Takes these pictures, and none that is there already of the same page. A page that cannot be shown
 * does not stop the others. Throws only if the signal comes.
 */
export async function takePictures(
  chosen: Chosen,
  known: Known,
  studio: Studio,
): Promise<ReadonlyMap<string, Outcome>> {
  const taken = await eachOf(
    [...chosen],
    atOnce,
    async ([name, place]) => {
      const outcome = await takeOne(place, known.pictures[name], known, studio)
      studio.done?.()
      return [name, outcome] as const
    },
    studio.signal,
  )
  return new Map(taken)
}

async function takeOne(
  place: Place,
  before: Picture | undefined,
  { keep, folder, again }: Known,
  studio: Studio,
): Promise<Outcome> {
  try {
    const html = studio.render(place.shown)
    const design = designHash(html, studio.styles)
    const isThere = before !== undefined && isWhole(before, folder)
    if (isThere && before.design === design && !again) {
      const picture = keep ? before : { ...before, ...aboutPlace(place) }
      return { what: 'unchanged', picture, files: new Map() }
    }
    const { picture, files } = await pictureOf(place, await studio.camera.see(html), design)
    if (!before || !keep) return { what: 'taken', picture, files }
    // Styles changed, or a part of the page that nobody sees: the picture is the same.
    if (sameLook(before, picture)) return { what: 'unchanged', picture: before, files }
    if (isThere) return { what: 'changed', picture: before, files: new Map() }
    return { what: 'failed', why: 'its files are missing, and the page looks different now' }
  } catch (error) {
    studio.signal.throwIfAborted()
    return {
      what: 'failed',
      why: inOneLine(error instanceof Error ? error.message : String(error)),
    }
  }
}

async function pictureOf(
  place: Place,
  { title, text, desktop, phone }: PageSeen,
  design: string,
): Promise<{ readonly picture: Picture; readonly files: ReadonlyMap<string, Buffer> }> {
  const [wide, narrow] = await Promise.all([encoded(desktop), encoded(phone)])
  const picture: Picture = {
    ...aboutPlace(place),
    title,
    alt: altText(title, text) + cutWords(desktop.isCut, phone.isCut),
    text: [...text],
    design,
    desktop: wide.shot,
    phone: narrow.shot,
  }
  return { picture, files: new Map([...wide.files, ...narrow.files]) }
}

/** What a picture does not show is in the words beside it. */
function cutWords(onDesktop: boolean, onPhone: boolean): string {
  if (onDesktop) return ' The picture shows the top of the page, which goes on below it.'
  return onPhone ? ' On a phone, the page goes on below the picture.' : ''
}

function aboutPlace({ page, state, address, requests }: Place) {
  return {
    page,
    state,
    address,
    requests: requests.map(({ method, path, form }) => ({
      method,
      path,
      form: Object.fromEntries(
        Object.entries(form).flatMap(([name, value]) => {
          if (value === undefined) return []
          return [[name, typeof value === 'string' ? value : [...value]] as const]
        }),
      ),
    })),
  }
}

function sameLook(one: Picture, other: Picture): boolean {
  const look = ({ desktop, phone, text }: Picture) =>
    JSON.stringify([desktop.webp, desktop.png, phone.webp, phone.png, text])
  return look(one) === look(other)
}

/** What broke a page: templates say where in a first line, and why in the next. */
function inOneLine(message: string): string {
  const lines = message.replaceAll(`${root}/`, '').split('\n')
  const said = lines.map((line) => line.trim()).filter((line) => line !== '')
  return said.slice(0, 2).join(': ').replace(/\.$/, '')
}
