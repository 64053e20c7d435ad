import { expect, test } from 'vitest';
import { CallFailure } from '#contract/client.ts';
import { type ClockState, clockOf } from './due/clock-of.ts';
import { exampleFailures, exampleNow, exampleTips } from './examples.ts';
import { failureWords, readingWords } from './failure-words.ts';
import { tipMeta } from './tips/tip-words.ts';

test('each example is in the state that its name says', () => {
  for (const [state, tip] of Object.entries(exampleTips)) {
    expect(clockOf(tip, exampleNow).state).toBe(state as ClockState);
  }
});

test('a tip says where only to those with several areas', () => {
  expect(tipMeta(exampleTips.waiting, { withArea: true })).toBe(
    'phường Ninh Kiều · trang web · cho cán bộ xử lý gọi',
  );
  expect(tipMeta(exampleTips.ok, { withArea: false })).toBe('trang web');
});

test('every refusal is a sentence of its own', () => {
  const sentences = Object.values(exampleFailures).map(failureWords);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(failureWords(exampleFailures.failed)).toContain('0a1b2c3d');
});

test('who only reads is not told that something may not have been written', () => {
  const unreachable = new CallFailure({ code: 'unreachable' });
  expect(failureWords(unreachable)).toContain('chưa được ghi');
  expect(readingWords(unreachable)).not.toContain('ghi');
  expect(readingWords(exampleFailures.failed)).toBe(failureWords(exampleFailures.failed));
});
