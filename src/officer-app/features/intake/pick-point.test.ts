import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metresBetween, readCoordinates, sayCoordinates } from '#domain/tips/places/coordinates.ts';
import { sheetAround } from '../../shared/area/point-grid.ts';
import { middleOf, movedBy, sheetOnSheet } from './pick-point.ts';
import { sayWhere } from './say-where.ts';

const canTho = fc.record({
  lat: fc.double({ min: 9.2, max: 10.4, noNaN: true }),
  lng: fc.double({ min: 105.2, max: 106.3, noNaN: true }),
});
const area = (name: string, point: { lat: number; lng: number } | null) => ({
  ...{ code: '31120', name, type: 'phường', isOwn: true, point },
});

test('a picked point is written so that it is read again, to a metre', () => {
  fc.assert(
    fc.property(canTho, (point) => {
      const read = readCoordinates(sayCoordinates(point));
      const { east, north } = metresBetween(point, read ?? { lat: 0, lng: 0 });
      expect(Math.hypot(east, north)).toBeLessThan(1);
    }),
  );
});

test.each([
  ['ArrowUp', { east: 0, north: 100 }],
  ['ArrowDown', { east: 0, north: -100 }],
  ['ArrowLeft', { east: -100, north: 0 }],
  ['ArrowRight', { east: 100, north: 0 }],
])('%s moves the point by so many metres', (key, way) => {
  const point = { lat: 10.03, lng: 105.78 };
  const moved = metresBetween(point, movedBy(key, point, 100) ?? point);
  expect(moved.east).toBeCloseTo(way.east, 3);
  expect(moved.north).toBeCloseTo(way.north, 3);
});

test('no other key moves it', () => {
  expect(movedBy('Enter', { lat: 10, lng: 105 }, 100)).toBeUndefined();
});

test('a sheet begins at the middle of what is known', () => {
  const areas = [area('A', { lat: 10, lng: 105 }), area('B', null), area('C', { lat: 11, lng: 106 })];
  expect(middleOf(areas)).toEqual({ lat: 10.5, lng: 105.5 });
  expect(middleOf([area('B', null)])).toBeUndefined();
});

test('boundaries are drawn where their degrees lie', () => {
  const box = { west: 105, south: 9.5, east: 106, north: 10.5 };
  fc.assert(
    fc.property(canTho, fc.double({ min: 0, max: 1, noNaN: true }), (middle, part) => {
      const sheet = sheetAround(middle, 8000, 400);
      const transform = sheetOnSheet({ width: 1000, box }, sheet);
      const [x = 0, y = 0, sx = 0, sy = 0] = [...transform.matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(Number);
      const height = 1000 / Math.cos((10 * Math.PI) / 180);
      const drawn = { x: x + sx * part * 1000, y: y + sy * part * height };
      const meant = sheet.place({ lat: 10.5 - part, lng: 105 + part });
      expect(drawn.x).toBeCloseTo(meant.x, 3);
      expect(drawn.y).toBeCloseTo(meant.y, 3);
    }),
  );
});

test.each([
  [{ lat: 10.03, lng: 105.78 }, '10.03000, 105.78000: ở ngay điểm mốc của Phường Cái Khế.'],
  [
    { lat: 10.035, lng: 105.78 },
    '10.03500, 105.78000: cách điểm mốc của Phường Cái Khế khoảng 560 m về phía bắc.',
  ],
  [
    { lat: 10.02, lng: 105.77 },
    '10.02000, 105.77000: cách điểm mốc của Phường Cái Khế khoảng 1,6 km về phía tây nam.',
  ],
  [{ lat: 10.1, lng: 105.78 }, '10.10000, 105.78000: ở ngay điểm mốc của Phường Thới An.'],
])('%o is told by the nearest mark', (point, told) => {
  const areas = [
    { ...area('Cái Khế', { lat: 10.03, lng: 105.78 }) },
    { ...area('Thới An', { lat: 10.1, lng: 105.78 }), code: '31121' },
  ];
  expect(sayWhere(point, areas)).toBe(told);
});
