import type { PageLine, Part } from './page-lines.ts';
import { isBeside, isRow } from './table-lines.ts';
import { cellsOf, common } from './table-rows.ts';

/** Words of a head, and the height at which they stand. */
export interface HeadCell extends Part {
  readonly y: number;
}

/** Words one below the other, each with no other over or under it, are of one cell. */
export function stacked(cells: readonly HeadCell[]): HeadCell[] {
  const whole: HeadCell[] = [];
  for (const cell of cells.toSorted((a, b) => b.y - a.y)) {
    const over = whole.filter((one) => common(one, cell) > 0);
    const [above] = over;
    const beside = above && cells.filter((one) => common(one, above) > 0 && Math.abs(one.y - cell.y) < 1);
    if (!above || over.length > 1 || (beside && beside.length > 1)) whole.push(cell);
    else
      whole[whole.indexOf(above)] = {
        words: `${above.words} ${cell.words}`,
        ...{ left: Math.min(above.left, cell.left), right: Math.max(above.right, cell.right), y: cell.y },
      };
  }
  return whole;
}

/** Lines over the last row that say one thing for each of its cells go on in them. */
function withLinesAbove(lowest: readonly HeadCell[], upper: readonly HeadCell[]): [HeadCell[], HeadCell[]] {
  const left = lowest[0]?.left ?? 0;
  const ys = [...new Set(upper.filter((cell) => cell.right > left).map(({ y }) => y))].sort((a, b) => a - b);
  let cells = [...lowest];
  const taken = new Set<HeadCell>();
  for (const y of ys) {
    const level = upper.filter((cell) => cell.y === y && cell.right > left);
    const over = cells.map((cell) => level.filter((one) => common(one, cell) > 0));
    // a line of a cell beside them
    if (over.every(({ length }) => length === 0)) continue;
    const isEachOnce = over.every(({ length }) => length === 1) && new Set(over.flat()).size === over.length;
    if (!isEachOnce || level.length < 2 || level.length > over.length) break;
    for (const one of level) taken.add(one);
    cells = cells.flatMap((cell, at) => stacked([...(over[at] ?? []), cell]));
  }
  return [cells, upper.filter((cell) => !taken.has(cell))];
}

/** The cells of the last row of a head, those of several lines whole; the cells over them; and the lines below. */
export function partHead(lines: readonly PageLine[], row: number, last: PageLine) {
  const cellsIn = (some: readonly PageLine[]): HeadCell[] =>
    some.flatMap((line) => cellsOf(line, lines).map((cell) => ({ ...cell, y: line.y })));
  const after = lines.slice(row + 1);
  const under = after.slice(
    0,
    after.findIndex((line) => isRow(line) || !isBeside(last, line)),
  );
  const tails = cellsIn(under);
  const above = cellsIn(lines.slice(0, row));
  const heads = above.filter(
    ({ y, ...cell }) => y - last.y < last.size && tails.some((one) => common(one, cell) > 0),
  );
  const lowest = [...cellsIn([last]), ...heads, ...tails];
  // a cell of one line stands in the middle of its row, beside two lines of the next; one cell lies over both
  const near = above.filter((cell) => !heads.includes(cell) && cell.y - last.y < 0.8 * last.size);
  const isUnder = (cell: HeadCell): boolean =>
    above.some(
      (one) =>
        one.y > cell.y + last.size &&
        common(one, cell) > 0 &&
        [...near, ...lowest].some((other) => other !== cell && common(one, other) > 0),
    );
  const beside = near.filter((cell) => isUnder(cell) && !lowest.some((one) => common(one, cell) > 0));
  const [cells, upper] = withLinesAbove(
    stacked(lowest).toSorted((a, b) => a.left - b.left),
    above.filter((cell) => !heads.includes(cell) && !beside.includes(cell)),
  );
  return {
    cells: [...cells, ...beside].toSorted((a, b) => a.left - b.left),
    upper,
    body: after.slice(under.length),
  };
}
