import { type getDocumentProxy, getResolvedPDFJS } from 'unpdf';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** A level or upright line of print, in points: `from` and `to` run along it, `at` says where it stands. */
export interface Ruling {
  readonly isLevel: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

type Point = readonly [x: number, y: number];
type Matrix = readonly [number, number, number, number, number, number];

const upright: Matrix = [1, 0, 0, 1, 0, 0];
/** A filled stretch thinner than this is a line. */
const thin = 3;
/** Shorter than this it is a mark, a dash or a letter. */
const shortest = 3;

const times = ([a, b, c, d, e, f]: Matrix, [k, l, m, n, o, p]: Matrix): Matrix => [
  ...([a * k + c * l, b * k + d * l, a * m + c * n, b * m + d * n] as const),
  ...([a * o + c * p + e, b * o + d * p + f] as const),
];

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
export async function rulingsOf(page: Page): Promise<Ruling[]> {
  const { OPS } = await getResolvedPDFJS();
  const drawn = new Set<unknown>([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke]);
  for (const both of [OPS.closeFillStroke, OPS.closeEOFillStroke]) drawn.add(both);
  const { fnArray, argsArray } = await page.getOperatorList();
  const rulings: Ruling[] = [];
  const kept: Matrix[] = [];
  let matrix = upright;
  fnArray.forEach((operator, at) => {
    const [first, second] = (argsArray[at] ?? []) as [unknown, unknown];
    if (operator === OPS.save) kept.push(matrix);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? upright;
    else if (operator === OPS.transform) matrix = times(matrix, argsArray[at] as Matrix);
    else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(matrix);
      if (first) matrix = times(matrix, Array.from(first as ArrayLike<number>) as never);
    } else if (operator === OPS.constructPath && first !== OPS.endPath) {
      const [path] = second as [ArrayLike<number> | null];
      for (const outline of path ? outlinesOf(path, matrix) : [])
        rulings.push(...rulingsOfOutline(outline, drawn.has(first)));
    }
  });
  return rulings;
}
