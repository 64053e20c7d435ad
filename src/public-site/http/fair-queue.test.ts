import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newFairQueue, type Turn } from './fair-queue.ts';

const page = (origin: string, kind = 'page', cost = 1): Turn => ({ origin, kind, cost });

/** Work that ends when it is told to; what ran, in order. */
function works() {
  const ran: string[] = [];
  const open: (() => void)[] = [];
  const work = (name: string) => async () => {
    ran.push(name);
    await new Promise<void>((end) => open.push(end));
  };
  const settle = async () => {
    for (let tick = 0; tick < 10; tick += 1) await Promise.resolve();
  };
  return {
    ran,
    work,
    settle,
    /** Ends what runs, again and again, until nothing is left. */
    async finish() {
      await settle();
      for (let end = open.shift(); end; end = open.shift()) {
        end();
        await settle();
      }
    },
  };
}

test('nobody waits while there is room', async () => {
  const queue = newFairQueue({ slots: 2, most: 10 });
  const { ran, work, finish } = works();
  const all = [queue.run(page('a'), work('a1')), queue.run(page('a'), work('a2'))];
  expect([ran, queue.waiting()]).toEqual([['a1', 'a2'], 0]);
  await finish();
  await Promise.all(all);
});

test('an honest sender is the next to be served, however many wait from elsewhere', async () => {
  const queue = newFairQueue({ slots: 1, most: 1000 });
  const { ran, work, finish } = works();
  const all = Array.from({ length: 500 }, (_, at) => queue.run(page('flood'), work(`flood ${at}`)));
  all.push(queue.run(page('honest'), work('honest')));
  await finish();
  await Promise.all(all);
  expect(ran.indexOf('honest')).toBeLessThanOrEqual(2);
});

test('behind one address a tip does not wait behind guesses at codes', async () => {
  const queue = newFairQueue({ slots: 1, most: 1000 });
  const { ran, work, finish } = works();
  const all = Array.from({ length: 300 }, (_, at) => queue.run(page('nat', 'code'), work(`guess ${at}`)));
  all.push(queue.run(page('nat', 'tip'), work('tip')));
  await finish();
  await Promise.all(all);
  expect(ran.indexOf('tip')).toBeLessThanOrEqual(2);
});

test('guesses from a thousand addresses do not keep a tip waiting', async () => {
  const queue = newFairQueue({ slots: 1, most: 5000 });
  const { ran, work, finish } = works();
  const all = Array.from({ length: 1000 }, (_, at) =>
    queue.run(page(`guesser ${at}`, 'code'), work(`guess ${at}`)),
  );
  all.push(queue.run(page('honest', 'tip'), work('tip')));
  await finish();
  await Promise.all(all);
  expect(ran.indexOf('tip')).toBeLessThanOrEqual(2);
});

test('what costs more takes more turns', async () => {
  const queue = newFairQueue({ slots: 1, most: 1000 });
  const { ran, work, finish } = works();
  const all = [queue.run(page('first'), work('first'))];
  for (let at = 0; at < 8; at += 1) {
    all.push(queue.run(page('big', 'page', 4), work('big')));
    all.push(queue.run(page('small'), work('small')));
  }
  await finish();
  await Promise.all(all);
  const early = ran.slice(1, 11);
  expect(early.filter((name) => name === 'big').length).toBeLessThanOrEqual(3);
  expect(ran).toHaveLength(17);
});

test('when too many wait, the flood loses its newest and an honest newcomer stays', async () => {
  const queue = newFairQueue({ slots: 1, most: 50 });
  const { ran, work, finish } = works();
  const flood = Array.from({ length: 80 }, (_, at) =>
    queue.run(page('flood'), work(`flood ${at}`)).catch((error: Error) => error.message),
  );
  const honest = queue.run(page('honest'), work('honest'));
  expect(queue.waiting()).toBe(50);
  await finish();
  await honest;
  expect((await Promise.all(flood)).filter((answer) => answer !== undefined).length).toBe(30);
  expect(ran).toContain('honest');
});

test('a work that fails frees its slot', async () => {
  const queue = newFairQueue({ slots: 1, most: 10 });
  await expect(queue.run(page('a'), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await queue.run(page('a'), async () => 7)).toBe(7);
});

test('whatever comes, everything runs once or is refused, and no lane gets more than one turn ahead of another', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 60 }), async (origins) => {
      const queue = newFairQueue({ slots: 1, most: 40 });
      const { ran, work, finish } = works();
      const answers = origins.map((origin) =>
        queue.run(page(origin), work(origin)).then(
          () => 'ran',
          () => 'refused',
        ),
      );
      await finish();
      const all = await Promise.all(answers);
      expect(ran).toHaveLength(all.filter((answer) => answer === 'ran').length);
      // of two that both still wait, neither is served twice while the other is served not at all
      const left = new Map<string, number>();
      for (const origin of ran) left.set(origin, (left.get(origin) ?? 0) + 1);
      const served = new Map<string, number>();
      for (const [at, origin] of ran.entries()) {
        left.set(origin, (left.get(origin) ?? 0) - 1);
        if (at > 0) served.set(origin, (served.get(origin) ?? 0) + 1);
        const busy = [...left].filter(([, count]) => count > 0).map(([name]) => served.get(name) ?? 0);
        if (busy.length > 1) expect(Math.max(...busy) - Math.min(...busy)).toBeLessThanOrEqual(2);
      }
    }),
  );
});
