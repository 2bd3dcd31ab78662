const again = 'Save it again as a PNG or a JPEG, and write its new name in the post.'

/** Pictures that browsers do not show: endings of names, what image-size calls them, the remedy. */
const notShown = [
  {
    ending: /\.hei[cf]s?$/i,
    types: ['heic', 'heif'],
    fault:
      'is a HEIC picture, as iPhones make them, which browsers do not show. Export it as a JPEG, and write its new name in the post.',
  },
  {
    ending: /\.tiff?$/i,
    types: ['tiff'],
    fault: `is a TIFF picture, which browsers do not show. ${again}`,
  },
  {
    ending: /\.(?:bmp|dib)$/i,
    types: ['bmp'],
    fault: `is a BMP picture, which is large and is not shown here. ${again}`,
  },
  {
    ending: /\.psd$/i,
    types: ['psd'],
    fault: `is a Photoshop file, which browsers do not show. ${again}`,
  },
  {
    ending: /\.jxl$/i,
    types: ['jxl', 'jxl-stream'],
    fault: `is a JPEG XL picture, which most browsers do not show. ${again}`,
  },
  {
    ending: /\.(?:jp2|j2k|jpx|jpf)$/i,
    types: ['jp2', 'j2c'],
    fault: `is a JPEG 2000 picture, which browsers do not show. ${again}`,
  },
  {
    ending: /\.(?:eps|ai|sketch|fig|xcf|raw|cr2|cr3|nef|dng|arw)$/i,
    types: ['eps'],
    fault: `is the file of a drawing program or a camera, which browsers do not show. ${again}`,
  },
] as const

/** What is said of a file that is no picture at all, whatever it is called. */
export const unknownKind = `is not a PNG, a WebP, a JPEG, a GIF, an AVIF or an SVG. ${again}`

/** Why a file of such a name is not shown, as the rest of a sentence and the remedy. */
export const faultOfName = (name: string): string | undefined =>
  notShown.find(({ ending }) => ending.test(name))?.fault

/** The same for what image-size says of the content. */
export const faultOfType = (type: string): string | undefined =>
  notShown.find(({ types }) => types.some((one) => one === type))?.fault
