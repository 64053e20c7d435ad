import type { Ruling } from './rulings.ts';

/** A cell between lines of print: its place in the grid, and on the page in points (`top` lies over `bottom`). */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface RuledGrid {
  /** Where its upright lines stand, from left to right. */
  readonly edges: readonly number[];
  readonly top: number;
  readonly rows: number;
  /** Row by row, from the left. */
  readonly cells: readonly RuledCell[];
}

/** Lines nearer than this are one: drawn for both cells beside it, or the two of a double border. */
const near = 3;
/** A page with more lines than any table has is a drawing. */
const mostLines = 1500;

function joinedAlong(cluster: readonly Ruling[]): Ruling[] {
  const lines: Ruling[] = [];
  for (const one of cluster.toSorted((a, b) => a.from - b.from)) {
    const last = lines.at(-1);
    if (last && one.from <= last.to + near)
      lines[lines.length - 1] = { ...last, to: Math.max(last.to, one.to) };
    else lines.push(one);
  }
  return lines;
}

/** Lines that lie on each other, or go on where another ends, as one. */
function joined(rulings: readonly Ruling[]): Ruling[] {
  const clusters: Ruling[][] = [];
  for (const one of rulings.toSorted((a, b) => a.at - b.at)) {
    const cluster = clusters.at(-1);
    if (cluster?.[0] && one.at - cluster[0].at <= near) cluster.push(one);
    else clusters.push([one]);
  }
  return clusters.flatMap(joinedAlong);
}

const reaches = ({ from, to }: Ruling, at: number): boolean => at >= from - near && at <= to + near;

/** Lines that cross or meet, over any number of others. */
function meeting(level: readonly Ruling[], upright: readonly Ruling[]): [Ruling[], Ruling[]][] {
  const waiting = new Set([...level, ...upright]);
  const groups: [Ruling[], Ruling[]][] = [];
  for (const first of level) {
    if (!waiting.delete(first)) continue;
    const group: Ruling[] = [first];
    for (const line of group)
      for (const other of line.isLevel ? upright : level)
        if (waiting.has(other) && reaches(line, other.at) && reaches(other, line.at)) {
          waiting.delete(other);
          group.push(other);
        }
    groups.push([group.filter((one) => one.isLevel), group.filter((one) => !one.isLevel)]);
  }
  return groups;
}

/** Where lines stand, with the ends of those across: a table may be open at its sides. */
function placesOf(lines: readonly Ruling[], across: readonly Ruling[]): number[] {
  const all = [...lines.map(({ at }) => at), ...across.flatMap(({ from, to }) => [from, to])];
  const places: number[] = [];
  for (const at of all.toSorted((a, b) => a - b))
    if (at - (places.at(-1) ?? Number.NEGATIVE_INFINITY) > near) places.push(at);
  return places;
}

/** Whether a line stands between two places for more than half of the way. */
const isDrawn = (lines: readonly Ruling[], at: number, from: number, to: number): boolean =>
  lines.some(
    (line) =>
      Math.abs(line.at - at) <= near && Math.min(line.to, to) - Math.max(line.from, from) > (to - from) / 2,
  );

function gridOf(level: readonly Ruling[], upright: readonly Ruling[]): RuledGrid {
  const xs = placesOf(upright, level);
  const ys = placesOf(level, upright).reverse();
  const taken = new Set<string>();
  const x = (at: number): number => xs[at] ?? 0;
  const y = (at: number): number => ys[at] ?? 0;
  const isFree = (row: number, column: number): boolean =>
    row < ys.length - 1 && column < xs.length - 1 && !taken.has(`${row} ${column}`);
  const endsAt = (row: number, column: number): boolean => isDrawn(upright, x(column), y(row + 1), y(row));
  const endsBelow = (row: number, column: number): boolean =>
    isDrawn(level, y(row), x(column), x(column + 1));
  const cells: RuledCell[] = [];
  for (let row = 0; row < ys.length - 1; row++)
    for (let column = 0; column < xs.length - 1; column++) {
      if (!isFree(row, column)) continue;
      let columns = 1;
      while (isFree(row, column + columns) && !endsAt(row, column + columns)) columns++;
      const across = Array.from({ length: columns }, (_, at) => column + at);
      let rows = 1;
      while (across.every((at) => isFree(row + rows, at) && !endsBelow(row + rows, at))) rows++;
      for (const at of across) for (let down = 0; down < rows; down++) taken.add(`${row + down} ${at}`);
      cells.push({
        ...{ row, column, rows, columns, left: x(column), right: x(column + columns) },
        ...{ top: y(row), bottom: y(row + rows) },
      });
    }
  return { edges: xs, top: y(0), rows: ys.length - 1, cells };
}

/** The grids of lines on a page, of two columns at least. */
export function gridsOf(rulings: readonly Ruling[]): RuledGrid[] {
  const level = joined(rulings.filter((one) => one.isLevel));
  const upright = joined(rulings.filter((one) => !one.isLevel));
  if (level.length + upright.length > mostLines) return [];
  return meeting(level, upright)
    .filter(([rows, columns]) => rows.length > 1 && columns.length > 0)
    .map(([rows, columns]) => gridOf(rows, columns))
    .filter(({ cells }) => new Set(cells.map(({ column }) => column)).size > 1);
}
