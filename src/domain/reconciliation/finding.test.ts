import { expect, test } from 'vitest';
import { finding } from './finding.ts';
import { reconcile } from './reconcile.ts';
import { areas, stated } from './stated.fixture.ts';

test('an answer holds for the values that were seen', () => {
  const key = (value: string) =>
    reconcile([stated('T12', '92', '2026-H1', value), stated('T01', '92', '2026-H1', '30')], areas)[0]?.key;
  expect(key('31')).toBe(key('31'));
  expect(key('31')).not.toBe(key('32'));
});

test('what it is about tells two findings without figures apart', () => {
  const of = (area: string) => finding('unit_missing', 'question', [], { area });
  expect(of('31135').key).toBe(of('31135').key);
  expect(of('31135').key).not.toBe(of('31120').key);
  expect(of('31135').id).toBe('unit_missing:31135');
});
