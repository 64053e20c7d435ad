/** A point as people write one down or paste it from a map. WGS 84, decimal degrees, north and east positive. */
export interface Coordinates {
  readonly lat: number;
  readonly lng: number;
}

/** Where a tip of this country can lie, with its islands: tells latitude from longitude, and a slip from a point. */
const bounds = { lat: [6, 24], lng: [101, 118] } as const;

const isIn = ([low, high]: readonly [number, number], value: number): boolean =>
  value >= low && value <= high;

function pointOf(a: number, b: number): Coordinates | undefined {
  const point = ([lat, lng]: readonly [number, number]) =>
    isIn(bounds.lat, lat) && isIn(bounds.lng, lng) ? { lat, lng } : undefined;
  return point([a, b]) ?? point([b, a]);
}

/** `10°02'06.8"N 105°46'58.1"E`, also with the marks that phones type, and letters before or after. */
const degrees = /(\d{1,3})\s*[°º]\s*(?:(\d{1,2})\s*['′’]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”]|''|′′))?/g;
const fraction = (text: string): number => Number(text.replace(',', '.'));

function fromDegrees(text: string): Coordinates | undefined {
  const [a, b, ...more] = [...text.matchAll(degrees)].map(
    ([, whole = '', minutes = '0', seconds = '0']) =>
      Number(whole) + Number(minutes) / 60 + fraction(seconds) / 3600,
  );
  return a === undefined || b === undefined || more.length > 0 ? undefined : pointOf(a, b);
}

/** Two numbers with a point: as in `10.03, 105.78`, `geo:10.03,105.78` and in the addresses of maps. */
const points =
  /(?<![\d.])(\d{1,3}\.\d+)\s*(?:[°º]\s*[NB]?)?\s*(?:,|;|\/|\s|%2C|&m?lon=)\s*(\d{1,3}\.\d+)(?![\d.])/gi;
/** The point of what was looked for, as addresses of one map have it apart from the middle of the picture. */
const pinned = /!3d(\d{1,3}\.\d+)!4d(\d{1,3}\.\d+)/;
/** With the comma that Vietnamese numbers have: `10,0339; 105,7840`. */
const commas = /(?<![\d.,])(\d{1,3},\d+)\s*(?:[;/]|\s|,\s)\s*(\d{1,3},\d+)(?![\d.,])/;

/**
 * The point in a text that a sender wrote or pasted, in either order; undefined where none can be read for certain: a
 * shortened link holds no point, and following it would tell a third party.
 */
export function readCoordinates(text: string): Coordinates | undefined {
  const pin = pinned.exec(text);
  const found = [...(pin ? [pin] : []), ...text.matchAll(points)].map(([, a = '', b = '']) =>
    pointOf(Number(a), Number(b)),
  );
  const withCommas = commas.exec(text);
  if (withCommas) found.push(pointOf(fraction(withCommas[1] ?? ''), fraction(withCommas[2] ?? '')));
  return found.find((point) => point !== undefined) ?? fromDegrees(text);
}
