import { expect, test } from 'vitest';
import { newTurns } from './turns.ts';

const follow = { method: 'POST', page: 'follow' } as const;
const sendTip = { method: 'POST', page: 'sendTip' } as const;
const origin = 'one';

/** Work that goes on until `end`; how often it was begun. */
function endless() {
  let begun = 0;
  let end = (): void => {};
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  const work = async () => {
    begun += 1;
    await over;
  };
  return { work, end, begun: () => begun };
}

test('codes that are looked up, however many, keep no tip waiting', async () => {
  const turnOf = newTurns();
  const { work, end, begun } = endless();
  const guesses = Array.from({ length: 200 }, () => turnOf(follow, { origin, hasFiles: false }).inTurn(work));
  const { inTurn } = turnOf(sendTip, { origin, hasFiles: false });
  expect(await inTurn(async () => begun())).toBeGreaterThan(8);
  end();
  await Promise.all(guesses);
  expect(begun()).toBe(200);
});

test('what right codes open waits for the turns that tips have, and is let in beside them', async () => {
  const turnOf = newTurns();
  const { work, end, begun } = endless();
  const opened = Array.from({ length: 20 }, () => turnOf(follow, { origin, hasFiles: false }).opening(work));
  expect(begun()).toBe(8);
  const { inTurn, opening } = turnOf(sendTip, { origin: 'another', hasFiles: false });
  // who is served already never waits for a second turn
  const tip = inTurn(() => opening(async () => begun()));
  end();
  expect(await tip).toBeLessThan(20);
  await Promise.all(opened);
});
