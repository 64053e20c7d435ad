/** A cell in axial coordinates: q to the east, r to the south-east, pointy top. */
export interface Cell {
  readonly code: string;
  readonly q: number;
  readonly r: number;
}

export const side = 26;
/** Width of a tile in the units of the drawing. */
export const tileWidth = Math.sqrt(3) * side;

/** Centre of a cell in the units of the drawing. */
export const centreOf = ({ q, r }: Pick<Cell, 'q' | 'r'>): { x: number; y: number } => ({
  x: tileWidth * (q + r / 2),
  y: 1.5 * side * r,
});

/** Corners of a tile around the origin, a hair smaller than its cell so that tiles do not touch. */
export const tilePoints: string = Array.from({ length: 6 }, (_, i) => {
  const angle = (Math.PI / 180) * (60 * i - 90);
  return `${((side - 1) * Math.cos(angle)).toFixed(1)},${((side - 1) * Math.sin(angle)).toFixed(1)}`;
}).join(' ');

/** The drawing's frame around all cells, with room for the ring of the chosen one. */
export function frameOf(cells: readonly Cell[]): { x: number; y: number; width: number; height: number } {
  const centres = cells.map(centreOf);
  const xs = centres.map(({ x }) => x);
  const ys = centres.map(({ y }) => y);
  const [left, top] = [Math.min(...xs) - tileWidth / 2 - 4, Math.min(...ys) - side - 4];
  return {
    x: left,
    y: top,
    width: Math.max(...xs) + tileWidth / 2 + 4 - left,
    height: Math.max(...ys) + side + 4 - top,
  };
}

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';
const vectors: Record<Direction, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest cell in a direction (within 60° of it), or undefined at the edge. */
export function neighbourIn(cells: readonly Cell[], from: Cell, direction: Direction): Cell | undefined {
  const [dx, dy] = vectors[direction];
  const here = centreOf(from);
  const ahead = cells.flatMap((cell) => {
    const there = centreOf(cell);
    const [x, y] = [there.x - here.x, there.y - here.y];
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy - y * dx);
    return along > 0.1 && aside <= along * 1.74 ? [{ cell, far: along + aside * 1.2 }] : [];
  });
  return ahead.sort((a, b) => a.far - b.far)[0]?.cell;
}
