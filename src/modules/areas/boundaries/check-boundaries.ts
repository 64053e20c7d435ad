import type { Position } from 'geojson';
import pointInPolygon from 'point-in-polygon-hao';
import { searchKey } from '#domain/text/search-key.ts';
import type { FileBoundary } from './read-boundary-file.ts';

/** A commune that a boundary file must have, with a point known to lie inside it. */
export interface ExpectedCommune {
  readonly code: string;
  readonly name: string;
  readonly point: Position | null;
}

/** Degrees that hold all of Vietnam with its islands, Hoàng Sa and Trường Sa. */
const vietnam = { west: 102, south: 6, east: 118, north: 23.6 };

const isInVietnam = ([x = Number.NaN, y = Number.NaN]: Position): boolean =>
  x >= vietnam.west && x <= vietnam.east && y >= vietnam.south && y <= vietnam.north;

const isClosed = (ring: Position[]): boolean => {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
};

/** Whether a point lies in one of the polygons; holes are outside, the border is inside. */
const isInside = (polygons: readonly Position[][][], point: Position): boolean =>
  polygons.some(
    (polygon) => pointInPolygon([point[0] ?? 0, point[1] ?? 0], polygon as number[][][]) !== false,
  );

/**
 * What is wrong with a boundary file, as code (or `file`) → catalogue key; empty when it may be used. Codes were reused
 * in 2025, so a code alone proves nothing: the name and the known inside point must fit too.
 */
export function boundaryFaults(
  file: readonly FileBoundary[],
  communes: readonly ExpectedCommune[],
): Record<string, string> {
  const faults: Record<string, string> = {};
  const byCode = Map.groupBy(file, ({ code }) => code);
  const known = new Set(communes.map(({ code }) => code));
  for (const { code } of file) if (!known.has(code)) faults[code] = 'areas.boundaries.unknown';
  for (const { code, name, point } of communes) {
    const [found, second] = byCode.get(code) ?? [];
    if (!found) faults[code] = 'areas.boundaries.missing';
    else if (second) faults[code] = 'areas.boundaries.twice';
    else {
      const fault = faultOf(found, name, point);
      if (fault) faults[code] = fault;
    }
  }
  return faults;
}

function faultOf(found: FileBoundary, name: string, point: Position | null): string | undefined {
  const rings = found.polygons.flat();
  if (rings.length === 0) return 'areas.boundaries.noPolygon';
  if (!rings.flat().every(isInVietnam)) return 'areas.boundaries.outside';
  if (!rings.every(isClosed)) return 'areas.boundaries.open';
  if (found.name && !` ${searchKey(found.name)}`.endsWith(` ${searchKey(name)}`)) {
    return 'areas.boundaries.otherName';
  }
  if (point && !isInside(found.polygons, point)) return 'areas.boundaries.otherPlace';
  return undefined;
}
