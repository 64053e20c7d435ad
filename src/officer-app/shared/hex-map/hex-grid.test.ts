import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseCsv } from '#domain/text/parse-csv.ts';
import { projectRoot } from '#platform/project-root.ts';
import { centreOf, type Direction, frameOf, neighbourIn, side } from './hex-grid.ts';

const cells = parseCsv(readFileSync(join(projectRoot, 'db/reference/area-hexes.csv'), 'utf8'), [
  'code',
  'q',
  'r',
]).map(({ code, q, r }) => ({ code, q: Number(q), r: Number(r) }));
const directions: Direction[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

test('every tile lies in the frame and on a place of its own', () => {
  const frame = frameOf(cells);
  const places = new Set(cells.map(({ q, r }) => `${q} ${r}`));
  expect(places.size).toBe(103);
  for (const cell of cells) {
    const { x, y } = centreOf(cell);
    expect(x).toBeGreaterThan(frame.x + side * 0.8);
    expect(y).toBeLessThan(frame.y + frame.height - side);
  }
});

test('the arrow keys reach every tile from every other', () => {
  const [first] = cells;
  const reached = new Set([first?.code]);
  const open = first ? [first] : [];
  for (let cell = open.pop(); cell; cell = open.pop()) {
    for (const direction of directions) {
      const next = neighbourIn(cells, cell, direction);
      if (next && !reached.has(next.code)) {
        reached.add(next.code);
        open.push(next);
      }
    }
  }
  expect(reached.size).toBe(103);
});
