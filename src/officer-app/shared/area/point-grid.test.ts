import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gridOf, sheetAround } from './point-grid.ts';

const point = fc.record({
  lat: fc.double({ min: 8, max: 23, noNaN: true }),
  lng: fc.double({ min: 102, max: 110, noNaN: true }),
});

test('no points, no sheet', () => {
  expect(gridOf([], 400)).toBeUndefined();
});

test('every point lies on the sheet, north above south and east right of west, and cells can be counted', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
      const grid = gridOf(points, 400);
      const placed = points.map((one) => ({ ...one, ...grid?.place(one) }));
      for (const { x = -1, y = -1 } of placed) {
        expect(x >= 0 && x <= 400 && y >= 0 && y <= 400).toBe(true);
      }
      const [first, second] = placed;
      if (first && second && first.lat > second.lat) expect(first.y ?? 0).toBeLessThan(second.y ?? 0);
      if (first && second && first.lng > second.lng) expect(first.x ?? 0).toBeGreaterThan(second.x ?? 0);
      expect((grid?.lines.length ?? 0) <= 11).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('a single point lies in the middle of a few hundred metres', () => {
  const grid = gridOf([{ lat: 10.03, lng: 105.78 }], 400);
  expect(grid?.place({ lat: 10.03, lng: 105.78 })).toEqual({ x: 200, y: 200 });
  expect(grid?.metres).toBeLessThan(200);
});

test('what is drawn somewhere is found again there, wherever the sheet lies and however far it reaches', () => {
  fc.assert(
    fc.property(
      point,
      fc.integer({ min: 100, max: 60_000 }),
      fc.nat(400),
      fc.nat(400),
      (middle, reach, x, y) => {
        const sheet = sheetAround(middle, reach, 400);
        const again = sheet.place(sheet.at({ x, y }));
        expect(again.x).toBeCloseTo(x, 4);
        expect(again.y).toBeCloseTo(y, 4);
      },
    ),
    { numRuns: 50 },
  );
});
