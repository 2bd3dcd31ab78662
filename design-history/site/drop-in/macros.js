const imports =
  /(\{%-?\s*(?:from|import)\s+(["'])(?:screenshots|figure|embed|email|image)\/macro\.njk\2[^%]*?)(\s*-?%\})/g

/**
 * Has the macros of a design history know their post, whether or not it says so: they look for
 * pictures in its folder.
 *
 * @param {string} source - A post
 */
export function withContext(source) {
  return source.replaceAll(imports, (whole, start, _quote, end) =>
    /\swith(?:out)?\s+context$/.test(start)
      ? `${start.replace(/\swithout(\s+context)$/, ' with$1')}${end}`
      : `${start} with context${end}`,
  )
}
