import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseCsv } from '#domain/text/parse-csv.ts';
import { officialTones } from '#domain/text/tone-placement.ts';
import { projectRoot } from '#platform/project-root.ts';

const folder = join(projectRoot, 'db/reference');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

test.each(readdirSync(folder).filter((name) => /\.(csv|json)$/.test(name)))(
  '%s is NFC with plain line ends',
  (name) => {
    const text = read(name);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toContain('\r');
    expect(text.endsWith('\n')).toBe(true);
  },
);

test('every name has its tone marks where the official lists have them', () => {
  const names = parseCsv(read('areas.csv'), ['name']).map((row) => row.name);
  expect(names.filter((name) => officialTones(name) !== name)).toEqual([]);
});

test('populations and areas add up to what was published for the city, ten of them repaired', () => {
  const rows = parseCsv(read('area-populations.csv'), ['population', 'area_km2', 'repaired']);
  expect(rows.reduce((sum, row) => sum + Number(row.population), 0)).toBe(4_199_400);
  expect(rows.reduce((sum, row) => sum + Number(row.area_km2), 0)).toBeCloseTo(6360.82, 2);
  expect(rows.filter((row) => row.repaired === '1')).toHaveLength(10);
});

test('the hexagon map has a cell for each commune and keeps 83 % of true neighbours together', () => {
  const cells = new Map(
    parseCsv(read('area-hexes.csv'), ['code', 'q', 'r']).map((row) => [
      row.code,
      [Number(row.q), Number(row.r)] as const,
    ]),
  );
  expect(new Set([...cells.values()].map(String)).size).toBe(103);
  const pairs = parseCsv(read('area-neighbours.csv'), ['code_a', 'code_b']);
  const touching = pairs.filter(({ code_a, code_b }) => {
    const [[q1, r1], [q2, r2]] = [cells.get(code_a) ?? [0, 0], cells.get(code_b) ?? [99, 99]];
    return Math.max(Math.abs(q1 - q2), Math.abs(r1 - r2), Math.abs(q1 + r1 - q2 - r2)) === 1;
  });
  expect(Math.round((touching.length / pairs.length) * 100)).toBe(83);
});
