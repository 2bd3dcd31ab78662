/** The elements of a page, each once with each of its classes. */
export const elementsIn = (html: string): ReadonlySet<string> =>
  new Set(
    [...html.matchAll(/<([a-z][a-z0-9]*)[^>]*>/g)].flatMap(([tag, name = '']) => {
      const classes = / class="([^"]*)"/.exec(tag)?.[1] ?? ''
      return classes.split(/\s+/).map((one) => `${name} ${one}`)
    }),
  )
