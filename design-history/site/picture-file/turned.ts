/** Says whether a browser shows a picture on its side, as its camera says: width and height change places. */
export function isTurned(type: string, bytes: Buffer): boolean {
  if (type === 'avif') {
    const place = bytes.indexOf('irot', 0, 'latin1')
    return place > 0 && ((bytes[place + 4] ?? 0) & 1) === 1
  }
  const exif = exifIn(type, bytes)
  return exif !== undefined && orientationIn(exif) > 4
}

// Browsers do not look for it in a WebP or a GIF
function exifIn(type: string, bytes: Buffer): Buffer | undefined {
  const [mark, before] = type === 'png' ? ['eXIf', 4] : ['Exif\0\0', 6]
  if (type !== 'png' && type !== 'jpg') return undefined
  const place = bytes.indexOf(mark, 0, 'latin1')
  return place < 0 ? undefined : bytes.subarray(place + before)
}

/** Reads tag 0x0112 of the first directory of EXIF: 5 to 8 lie on their side. */
function orientationIn(exif: Buffer): number {
  if (exif.length < 14) return 1
  const isLittle = exif.toString('latin1', 0, 2) === 'II'
  const short = (place: number) => {
    if (place + 2 > exif.length) return 0
    return isLittle ? exif.readUInt16LE(place) : exif.readUInt16BE(place)
  }
  const start = isLittle ? exif.readUInt32LE(4) : exif.readUInt32BE(4)
  const entries = Array.from({ length: short(start) }, (_, index) => start + 2 + index * 12)
  const entry = entries.find((place) => short(place) === 0x0112)
  return entry === undefined ? 1 : short(entry + 8)
}
