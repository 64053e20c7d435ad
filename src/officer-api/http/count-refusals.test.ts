import { afterEach, expect, test, vi } from 'vitest';
import { countRefusals } from './count-refusals.ts';

afterEach(() => vi.useRealTimers());

test('a flood of refusals is one line of the log a minute, with their number', () => {
  vi.useFakeTimers();
  const lines: unknown[] = [];
  const refused = countRefusals({ warn: (...words: unknown[]) => lines.push(words[0]) });
  for (let n = 0; n < 500; n += 1) refused();
  vi.advanceTimersByTime(60_000);
  expect(lines).toEqual([{ count: 500 }]);
  vi.advanceTimersByTime(600_000);
  expect(lines).toHaveLength(1);
  refused();
  vi.advanceTimersByTime(60_000);
  expect(lines).toEqual([{ count: 500 }, { count: 1 }]);
});
