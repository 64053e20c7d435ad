import { type Matrix, operationsOf, type PdfPage } from './drawing.ts';

/** A level or upright line of print, in points: `from` and `to` run along it, `at` says where it stands. */
export interface Ruling {
  readonly isLevel: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

type Point = readonly [x: number, y: number];

/** A filled stretch thinner than this is a line. */
const thin = 3;
/** Shorter than this it is a mark, a dash or a letter. */
const shortest = 3;

/** How many numbers follow each drawing command of a path: move, line, curve, quadratic curve, close. */
const followers = [2, 2, 6, 4, 0];
const move = 0;
const close = 4;

/** The outlines of a path, as points in the page. */
function outlinesOf(path: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Point[][] {
  const outlines: Point[][] = [];
  for (let at = 0; at < path.length; ) {
    const command = path[at++] ?? close;
    const count = followers[command];
    if (count === undefined) return outlines;
    if (command === move) outlines.push([]);
    const outline = outlines.at(-1);
    const [x, y] = [path[at + count - 2] ?? 0, path[at + count - 1] ?? 0];
    const [first] = outline ?? [];
    if (command !== close) outline?.push([a * x + c * y + e, b * x + d * y + f]);
    else if (first) outline?.push(first);
    at += count;
  }
  return outlines;
}

function ruling([x1, y1]: Point, [x2, y2]: Point): Ruling[] {
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (Math.min(width, height) > thin || Math.max(width, height) < shortest) return [];
  return width > height
    ? [{ isLevel: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }]
    : [{ isLevel: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
}

/** A drawn outline is the lines along it; a filled one is a line where it is thin. */
function rulingsOfOutline(outline: readonly Point[], isDrawn: boolean): Ruling[] {
  if (isDrawn) return outline.flatMap((point, at) => ruling(outline[at - 1] ?? point, point));
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  return ruling([Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)]);
}

/** The lines that are drawn on a page: borders of tables, and whatever else is straight. */
export async function rulingsOf(page: PdfPage): Promise<Ruling[]> {
  const { operations, OPS } = await operationsOf(page);
  const drawn = new Set<unknown>([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke]);
  for (const both of [OPS.closeFillStroke, OPS.closeEOFillStroke]) drawn.add(both);
  return operations.flatMap(({ operator, args: [painting, paths], matrix }) => {
    if (operator !== OPS.constructPath || painting === OPS.endPath) return [];
    const [path] = paths as [ArrayLike<number> | null];
    const outlines = path ? outlinesOf(path, matrix) : [];
    return outlines.flatMap((outline) => rulingsOfOutline(outline, drawn.has(painting)));
  });
}
