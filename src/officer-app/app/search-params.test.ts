import { expect, test } from 'vitest';
import { inboxSearch, signInSearch } from './search-params.ts';

test('an unknown filter is dropped', () => {
  expect(inboxSearch({ group: 'working', x: 1 })).toEqual({ group: 'working' });
  expect(inboxSearch({ group: 'burnt' })).toEqual({});
});

test.each([
  'https://example.org',
  '//example.org',
  '/\\example.org',
  '/\t/example.org',
  '/\n/example.org',
  'tips',
  7,
])('signing in never leads to %s', (next) => {
  expect(signInSearch({ next })).toEqual({});
});

test('signing in leads back to where one was', () => {
  expect(signInSearch({ next: '/hop-tin?group=fresh', ended: true })).toEqual({
    next: '/hop-tin?group=fresh',
    ended: true,
  });
});
