interface Words {
  readonly text: () => string
}

/** The words of a part of a page, with one space where there is any, and straight quotation marks. */
export const words = (part: Words): string => straight(part.text())

/** The words of Markdown as a page shows them: of a link its text, and no stars. */
export const plain = (markdown: string): string =>
  straight(markdown.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('**', ''))

const straight = (text: string): string =>
  text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ').trim()

/** The ids of each list in some data, a list of ids for each list of things. */
export function everyId(data: unknown): readonly (readonly string[])[] {
  if (Array.isArray(data)) {
    const own = data.flatMap((each: unknown) => idOf(each))
    return [...(own.length > 0 ? [own] : []), ...data.flatMap(everyId)]
  }
  return data !== null && typeof data === 'object' ? Object.values(data).flatMap(everyId) : []
}

const idOf = (thing: unknown): readonly string[] =>
  thing !== null && typeof thing === 'object' && 'id' in thing ? [String(thing.id)] : []
