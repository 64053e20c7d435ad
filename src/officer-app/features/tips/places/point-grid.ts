import type { Coordinates } from '#domain/tips/coordinates.ts';

const metresOfDegree = 111_320;
/** What a side of a cell may stand for. */
const steps = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000, 100_000, 200_000, 500_000];
/** Room around the outermost points, as a share of the sheet. */
const margin = 0.1;

export interface PointGrid {
  /** Side of a cell on the ground. */
  readonly metres: number;
  /** Where lines are drawn, from both edges alike. */
  readonly lines: readonly number[];
  readonly place: (point: Coordinates) => { readonly x: number; readonly y: number };
}

/** A square sheet of `size` on which all points lie, north up, at the scale of their middle latitude; none for none. */
export function gridOf(points: readonly Coordinates[], size: number): PointGrid | undefined {
  if (points.length === 0) return undefined;
  const [lats, lngs] = [points.map(({ lat }) => lat), points.map(({ lng }) => lng)];
  const middle = {
    lat: (Math.min(...lats) + Math.max(...lats)) / 2,
    lng: (Math.min(...lngs) + Math.max(...lngs)) / 2,
  };
  const east = metresOfDegree * Math.cos((middle.lat * Math.PI) / 180);
  const metresFrom = ({ lat, lng }: Coordinates) => ({
    x: (lng - middle.lng) * east,
    y: (middle.lat - lat) * metresOfDegree,
  });
  const reach = Math.max(...points.map(metresFrom).flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]), 200);
  const scale = (size * (0.5 - margin)) / reach;
  const metres = steps.find((step) => step * scale >= size / 10) ?? steps.at(-1) ?? 1;
  const cell = metres * scale;
  return {
    metres,
    lines: Array.from({ length: Math.ceil(size / cell) }, (_, n) => (n + 0.5) * cell).filter(
      (at) => at < size,
    ),
    place: (point) => {
      const { x, y } = metresFrom(point);
      return { x: size / 2 + x * scale, y: size / 2 + y * scale };
    },
  };
}
