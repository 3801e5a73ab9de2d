/**
 * What is wrong with a pair of coordinates as they were typed, if anything.
 * @param {{latitude: string, longitude: string}} values
 * @param {(key: string) => string} words
 * @returns {{name: string, words: string} | null}
 */
export function wrongDegrees({ latitude, longitude }, words) {
  if (!isWithin(latitude, 90)) return { name: "latitude", words: words("place.badlatitude") };
  return isWithin(longitude, 180) ? null : { name: "longitude", words: words("place.badlongitude") };
}

const isWithin = (text, most) => text !== "" && Math.abs(Number(text)) <= most;
