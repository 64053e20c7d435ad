import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { newHashQueue } from './hash-queue.ts';

const stranger = (origin: string, account: string) => ({ known: false, origin, account });
const slow = () => wait(10);

test('who has signed in from there before goes first, and strangers never hold every place', async () => {
  const queue = newHashQueue(2);
  const order: string[] = [];
  const guesses = Array.from({ length: 10 }, (_, i) => queue.run(stranger('a', `guess${i}`), slow));
  const known = { known: true, origin: 'b', account: 'lan' };
  await queue.run(known, slow).then(() => order.push('lan'));
  await guesses[5]?.then(() => order.push('guess'));
  expect(order).toEqual(['lan', 'guess']);
  await Promise.all(guesses);
});

test('strangers take turns by origin: a crowd of one holds up nobody of another for long', async () => {
  const queue = newHashQueue(2);
  const done: string[] = [];
  const run = (origin: string, account: string) =>
    queue.run(stranger(origin, account), slow).then(() => done.push(origin));
  const all = [...Array.from({ length: 20 }, (_, i) => run('crowd', `guess${i}`)), run('alone', 'lan')];
  await Promise.all(all);
  expect(done.indexOf('alone')).toBeLessThan(4);
});

test('many origins that try one account are refused at once, another account is not', async () => {
  const queue = newHashQueue(2);
  const guesses = Array.from({ length: 50 }, (_, i) => queue.run(stranger(`o${i}`, 'flooded'), slow));
  const other = queue.run(stranger('home', 'lan'), async () => 'in');
  const results = await Promise.allSettled(guesses);
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(46);
  expect(await other).toBe('in');
});

test('thirty officers of one address get in, one after another, and a failure frees its place', async () => {
  const queue = newHashQueue(2);
  const failing = queue.run(stranger('a', 'x'), () => Promise.reject(new Error('database')));
  await expect(failing).rejects.toThrow('database');
  const course = Array.from({ length: 30 }, (_, i) => queue.run(stranger('a', `officer${i}`), async () => i));
  expect(await Promise.all(course)).toHaveLength(30);
});

test('while someone known is at it, no stranger begins', async () => {
  const queue = newHashQueue(4);
  let strangersAt = 0;
  const known = queue.run({ known: true, origin: 'b', account: 'lan' }, async () => {
    await wait(30);
    return strangersAt;
  });
  const guess = queue.run(stranger('a', 'guess'), async () => {
    strangersAt += 1;
  });
  expect(await known).toBe(0);
  await guess;
  expect(strangersAt).toBe(1);
});

test('a queue that is full of those who waited too long takes the next one in', async () => {
  const queue = newHashQueue(2, 20);
  let end = () => {};
  const held = queue.run(
    { known: true, origin: 'b', account: 'lan' },
    () => new Promise<void>((done) => (end = done)),
  );
  const flood = Array.from({ length: 96 }, (_, i) => queue.run(stranger(`o${i}`, `a${i}`), slow));
  const fates = Promise.allSettled(flood);
  await expect(queue.run(stranger('late', 'x'), slow)).rejects.toMatchObject({ code: 'too_many' });
  await wait(40);
  const late = queue.run(stranger('late', 'x'), async () => 'in');
  end();
  await held;
  expect(await late).toBe('in');
  expect((await fates).every(({ status }) => status === 'rejected')).toBe(true);
});
