/** Says whether the end of a picture is there, by how each kind marks it. */
export function isWhole(type: string, bytes: Buffer): boolean {
  const end = bytes.toString('latin1', Math.max(0, bytes.length - 4096))
  switch (type) {
    case 'png':
      return end.includes('IEND')
    case 'jpg':
      return bytes.indexOf('\xFF\xD9', startOfScan(bytes), 'latin1') > 0
    case 'gif':
      return /;[\0\s]*$/.test(end)
    case 'webp':
      return bytes.length >= bytes.readUInt32LE(4) + 8
    case 'avif':
      return endOfBoxes(bytes) <= bytes.length
    default:
      return /<\/(?:\w+:)?svg\s*>|<svg\b[^>]*\/>/.test(bytes.toString('utf8'))
  }
}

/** A JPEG has segments with lengths, in one of which may be a whole small JPEG, before its lines. */
function startOfScan(bytes: Buffer): number {
  let place = 2
  while (place + 4 <= bytes.length && bytes[place] === 0xff && bytes[place + 1] !== 0xda) {
    place += 2 + bytes.readUInt16BE(place + 2)
  }
  return place
}

/** The boxes of an AVIF follow each other, each with its length: where the last one ends. */
function endOfBoxes(bytes: Buffer): number {
  let place = 0
  while (place + 8 <= bytes.length) {
    const length = bytes.readUInt32BE(place)
    // The last box may go on to the end; a long one says so in another place
    if (length === 0) return bytes.length
    if (length === 1 && place + 16 > bytes.length) return Infinity
    const step = length === 1 ? Number(bytes.readBigUInt64BE(place + 8)) : length
    if (step < 8) return Infinity
    place += step
  }
  return place
}
