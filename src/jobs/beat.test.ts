import { afterEach, expect, test, vi } from 'vitest';
import { onBeat } from './beat.ts';

const logger = { info: vi.fn(), error: vi.fn() };
const beat = 60;

afterEach(() => {
  vi.useRealTimers();
});

/** A job that answers so, one after the other, and nothing from then on. */
function started(answers: readonly (number | Error)[], most?: number) {
  vi.useFakeTimers();
  const stopping = new AbortController();
  const run = vi.fn(async () => {
    const answer = answers[run.mock.calls.length - 1] ?? 0;
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const ended = onBeat({ name: 'seal', everySeconds: beat, run, most }, stopping.signal, logger);
  const stop = () => {
    stopping.abort();
    return ended;
  };
  return { run, stop };
}

test('a full run is followed at once by the next, a lesser one by the beat', async () => {
  const { run, stop } = started([5, 5, 2], 5);
  await vi.advanceTimersByTimeAsync(0);
  expect(run).toHaveBeenCalledTimes(3);
  await vi.advanceTimersByTimeAsync((beat - 1) * 1000);
  expect(run).toHaveBeenCalledTimes(3);
  await vi.advanceTimersByTimeAsync(1000);
  expect(run).toHaveBeenCalledTimes(4);
  await stop();
});

test('one that fails says so and waits for its beat, whatever one run does at most', async () => {
  const failure = new Error('gone');
  const { run, stop } = started([failure, 1]);
  await vi.advanceTimersByTimeAsync(0);
  expect(logger.error).toHaveBeenCalledWith({ job: 'seal', err: failure });
  expect(run).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(beat * 1000);
  expect(run).toHaveBeenCalledTimes(2);
  await stop();
});

test('a stop does not wait for the beat, and nothing is done after it', async () => {
  const { run, stop } = started([1, 1]);
  await vi.advanceTimersByTimeAsync(0);
  await stop();
  await vi.advanceTimersByTimeAsync(beat * 2000);
  expect(run).toHaveBeenCalledTimes(1);
});
