import { type Coordinates, metresBetween, metresOfDegree } from '#domain/tips/places/coordinates.ts';

/** What a side of a cell may stand for. */
const steps = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000, 100_000, 200_000, 500_000];
/** Room around what a sheet reaches, as a share of it. */
const margin = 0.1;

interface OnSheet {
  readonly x: number;
  readonly y: number;
}

export interface PointGrid {
  /** Side of a cell on the ground. */
  readonly metres: number;
  /** Where lines are drawn, from both edges alike. */
  readonly lines: readonly number[];
  readonly place: (point: Coordinates) => OnSheet;
  /** The point that is drawn there. */
  readonly at: (spot: OnSheet) => Coordinates;
}

/** A square sheet of `size` on which lies what is up to `reach` metres from its middle, north up, at its scale. */
export function sheetAround(middle: Coordinates, reach: number, size: number): PointGrid {
  const scale = (size * (0.5 - margin)) / reach;
  const metres = steps.find((step) => step * scale >= size / 10) ?? steps.at(-1) ?? 1;
  const cell = metres * scale;
  const narrowing = Math.cos((middle.lat * Math.PI) / 180);
  return {
    metres,
    lines: Array.from({ length: Math.ceil(size / cell) }, (_, n) => (n + 0.5) * cell).filter(
      (at) => at < size,
    ),
    place: (point) => {
      const { east, north } = metresBetween(middle, point);
      return { x: size / 2 + east * scale, y: size / 2 - north * scale };
    },
    at: ({ x, y }) => ({
      lat: middle.lat + (size / 2 - y) / scale / metresOfDegree,
      lng: middle.lng + (x - size / 2) / scale / metresOfDegree / narrowing,
    }),
  };
}

/** A sheet on which all points lie; none for none. */
export function gridOf(points: readonly Coordinates[], size: number): PointGrid | undefined {
  if (points.length === 0) return undefined;
  const [lats, lngs] = [points.map(({ lat }) => lat), points.map(({ lng }) => lng)];
  const middle = {
    lat: (Math.min(...lats) + Math.max(...lats)) / 2,
    lng: (Math.min(...lngs) + Math.max(...lngs)) / 2,
  };
  const away = points.map((point) => metresBetween(middle, point));
  const reach = Math.max(...away.flatMap(({ east, north }) => [Math.abs(east), Math.abs(north)]), 200);
  return sheetAround(middle, reach, size);
}
