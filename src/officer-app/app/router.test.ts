import { expect, test } from 'vitest';
import { router } from './router.ts';

// the router refuses to be made of routes of which two have one address: then no screen opens at all
test('every screen has an address of its own', () => {
  const addresses = Object.keys(router.routesByPath);
  expect(addresses.length).toBeGreaterThan(10);
  expect(new Set(addresses).size).toBe(addresses.length);
});
