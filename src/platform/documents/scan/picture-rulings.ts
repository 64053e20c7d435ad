import type { Ruling } from '../pdf/rulings.ts';

/** A page as a picture: one byte a dot, row by row, 0 is black. */
export interface Picture {
  readonly dots: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Dots of a row (or column) that are dark without a break: `at` says which row, `from` and `to` where in it. */
interface Stroke {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const dark = 160;
/** In inches: no letter has as long a stroke, and no line of print is as thick. */
const shortest = { level: 0.5, upright: 0.3 };
const thickest = 0.05;
/** A scanner leaves gaps of so many dots in a line. */
const gap = 2;

/** The dark strokes along one direction: `step` goes along a line, `across` to the next. */
function strokesOf(
  dots: Uint8Array,
  [lines, across]: readonly [count: number, step: number],
  [length, step]: readonly [count: number, step: number],
  least: number,
): Stroke[] {
  const strokes: Stroke[] = [];
  for (let at = 0; at < lines; at++) {
    let [from, last] = [-1, -1];
    for (let i = 0; i <= length; i++) {
      if (i < length && (dots[at * across + i * step] ?? 255) < dark) {
        if (from < 0) from = i;
        last = i;
      } else if (from >= 0 && (i - last > gap || i === length)) {
        if (last - from >= least) strokes.push({ at, from, to: last });
        from = -1;
      }
    }
  }
  return strokes;
}

/** Strokes that lie on each other are one line, as thick as they are many; a dark surface is none. */
function linesOf(strokes: readonly Stroke[], most: number): Stroke[][] {
  const open: Stroke[][] = [];
  const done: Stroke[][] = [];
  for (const stroke of strokes) {
    for (const line of open.filter((one) => (one.at(-1)?.at ?? 0) < stroke.at - 1)) {
      open.splice(open.indexOf(line), 1);
      done.push(line);
    }
    const line = open.find((one) => one.some(({ from, to }) => from <= stroke.to && to >= stroke.from));
    if (line) line.push(stroke);
    else open.push([stroke]);
  }
  return [...done, ...open].filter((line) => (line.at(-1)?.at ?? 0) - (line[0]?.at ?? 0) < most);
}

/** The lines drawn on a page that is a picture, in points. */
export function pictureRulings({ dots, width, height }: Picture, dotsPerInch: number): Ruling[] {
  const point = 72 / dotsPerInch;
  const most = thickest * dotsPerInch;
  const level = linesOf(strokesOf(dots, [height, width], [width, 1], shortest.level * dotsPerInch), most);
  const upright = linesOf(strokesOf(dots, [width, 1], [height, width], shortest.upright * dotsPerInch), most);
  const placeOf = (line: readonly Stroke[]) => ({
    at: ((line[0]?.at ?? 0) + (line.at(-1)?.at ?? 0)) / 2,
    from: Math.min(...line.map(({ from }) => from)),
    to: Math.max(...line.map(({ to }) => to)),
  });
  return [
    ...level.map(placeOf).map(({ at, from, to }) => ({
      ...{ isLevel: true, at: (height - at) * point, from: from * point, to: to * point },
    })),
    ...upright.map(placeOf).map(({ at, from, to }) => ({
      ...{ isLevel: false, at: at * point, from: (height - to) * point, to: (height - from) * point },
    })),
  ];
}
