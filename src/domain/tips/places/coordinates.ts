/** A point as people write one down or paste it from a map. WGS 84, decimal degrees, north and east positive. */
export interface Coordinates {
  readonly lat: number;
  readonly lng: number;
}

/** As maps take it: a point for the decimals, latitude first, to a metre. */
export const sayCoordinates = ({ lat, lng }: Coordinates): string => `${lat.toFixed(5)}, ${lng.toFixed(5)}`;

/** Of latitude everywhere, of longitude at the equator. */
export const metresOfDegree = 111_320;

/** How far `to` lies east and north of `from`, in metres on a plane: good to a hundredth within a province. */
export function metresBetween(
  from: Coordinates,
  to: Coordinates,
): { readonly east: number; readonly north: number } {
  const narrowing = Math.cos((from.lat * Math.PI) / 180);
  return {
    east: (to.lng - from.lng) * metresOfDegree * narrowing,
    north: (to.lat - from.lat) * metresOfDegree,
  };
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

/** One pair of degrees: two such pairs are a point, more are none for certain. */
function fromDegrees(text: string): FoundPoint[] {
  const [a, b, ...more] = [...text.matchAll(degrees)];
  if (!a || !b || more.length > 0) return [];
  const [first, second] = [a, b].map(
    ([, whole = '', minutes = '0', seconds = '0']) =>
      Number(whole) + Number(minutes) / 60 + fraction(seconds) / 3600,
  );
  const point = pointOf(first ?? Number.NaN, second ?? Number.NaN);
  return point ? [{ ...point, start: a.index, end: b.index + b[0].length }] : [];
}

/** Two numbers with a point: as in `10.03, 105.78`, `geo:10.03,105.78` and in the addresses of maps. */
const points =
  /(?<![\d.])(\d{1,3}\.\d+)\s*(?:[°º]\s*[NB]?)?\s*(?:,|;|\/|\s|%2C|&m?lon=)\s*(\d{1,3}\.\d+)(?![\d.])/gi;
/** The point of what was looked for, as addresses of one map have it apart from the middle of the picture. */
const pinned = /!3d(\d{1,3}\.\d+)!4d(\d{1,3}\.\d+)/;
/** With the comma that Vietnamese numbers have: `10,0339; 105,7840`. */
const commas = /(?<![\d.,])(\d{1,3},\d+)\s*(?:[;/]|\s|,\s)\s*(\d{1,3},\d+)(?![\d.,])/;

/** A point with where in the text it stands. */
export interface FoundPoint extends Coordinates {
  readonly start: number;
  readonly end: number;
}

const foundIn = (match: RegExpExecArray, number: (text: string) => number): FoundPoint[] => {
  const point = pointOf(number(match[1] ?? ''), number(match[2] ?? ''));
  return point ? [{ ...point, start: match.index, end: match.index + match[0].length }] : [];
};

/**
 * The point in a text that a sender wrote or pasted, in either order, with its place in the text; undefined where none can
 * be read for certain: a shortened link holds no point, and following it would tell a third party.
 */
export function findCoordinates(text: string): FoundPoint | undefined {
  const pin = pinned.exec(text);
  const withCommas = commas.exec(text);
  const found = [
    ...(pin ? foundIn(pin, Number) : []),
    ...[...text.matchAll(points)].flatMap((match) => foundIn(match, Number)),
    ...(withCommas ? foundIn(withCommas, fraction) : []),
    ...fromDegrees(text),
  ];
  return found[0];
}

/** The same without its place. */
export function readCoordinates(text: string): Coordinates | undefined {
  const found = findCoordinates(text);
  return found && { lat: found.lat, lng: found.lng };
}
