import type { AreaShapes } from '#contract/areas.ts';
import { type Coordinates, metresOfDegree } from '#domain/tips/places/coordinates.ts';
import type { PointGrid } from '../../shared/area/point-grid.ts';

/** How far a sheet reaches from its middle, nearest first: metres. */
export const reaches = [300, 1000, 3000, 8000, 20_000, 60_000] as const;

const ways: Readonly<Record<string, readonly [east: number, north: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The point so many metres further in the way of an arrow key; undefined for any other key. */
export function movedBy(key: string, { lat, lng }: Coordinates, metres: number): Coordinates | undefined {
  const way = ways[key];
  if (!way) return undefined;
  const [east, north] = way;
  const narrowing = Math.cos((lat * Math.PI) / 180);
  return {
    lat: lat + (north * metres) / metresOfDegree,
    lng: lng + (east * metres) / metresOfDegree / narrowing,
  };
}

/** The middle of the points that are known; undefined where none is. */
export function middleOf(areas: readonly { readonly point: Coordinates | null }[]): Coordinates | undefined {
  const points = areas.flatMap(({ point }) => point ?? []);
  if (points.length === 0) return undefined;
  const mean = (values: number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
  return { lat: mean(points.map(({ lat }) => lat)), lng: mean(points.map(({ lng }) => lng)) };
}

/** How the sheet of all boundaries lies on a sheet around a point: as `transform` of SVG takes it. */
export function sheetOnSheet(
  { width, box }: Pick<NonNullable<AreaShapes['sheet']>, 'width' | 'box'>,
  sheet: PointGrid,
): string {
  const { west, south, east, north } = box;
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const height = (width * (north - south)) / ((east - west) * narrowing);
  const [corner, opposite] = [sheet.place({ lat: north, lng: west }), sheet.place({ lat: south, lng: east })];
  return `translate(${corner.x} ${corner.y}) scale(${(opposite.x - corner.x) / width} ${(opposite.y - corner.y) / height})`;
}
