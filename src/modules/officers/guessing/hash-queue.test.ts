import { expect, test } from 'vitest';
import { newHashQueue, type Waiting } from './hash-queue.ts';

const stranger = (origin: string, account: string): Waiting => ({ known: false, origin, account });
const known: Waiting = { known: true, origin: 'device', account: 'lan' };

/** A queue whose clock stands still unless it is set, and hashes that end when they are told to. */
function bench(limits: { patience?: number } = {}) {
  let now = 0;
  const queue = newHashQueue({ width: 2, ticks: () => now, ...limits });
  const begun: string[] = [];
  const ends = new Map<string, (isRight: boolean) => void>();
  const fates = new Map<string, string>();
  const ask = (who: Waiting) => {
    const name = who.known ? 'known' : `${who.origin}/${who.account}`;
    const work = () =>
      new Promise<void>((resolve, reject) => {
        begun.push(name);
        ends.set(name, (isRight) => (isRight ? resolve() : reject(new Error('wrong'))));
      });
    return queue.run(who, work).then(
      () => fates.set(name, 'right'),
      (error) => fates.set(name, error.code ?? error.message),
    );
  };
  const settle = () => new Promise<void>((done) => setImmediate(done));
  const end = async (name: string, isRight = false) => {
    ends.get(name)?.(isRight);
    await settle();
  };
  return { begun, fates, ask, end, settle, set: (to: number) => (now = to) };
}

test('who is known begins at once, beside a stranger whose hash is running', async () => {
  const { begun, ask, settle } = bench();
  for (let n = 0; n < 10; n += 1) ask(stranger('machine', `name${n}`));
  ask(known);
  await settle();
  expect(begun).toEqual(['machine/name0', 'known']);
});

test.each([
  ['one origin at many names', (n: number) => stranger('machine', `name${n}`)],
  ['many origins at one name', (n: number) => stranger(`machine${n}`, 'name')],
])(
  'in a flood of %s a stranger elsewhere waits for the hash that is running and no other',
  async (_, guess) => {
    const { begun, ask, end, settle } = bench();
    for (let n = 0; n < 300; n += 1) ask(guess(n));
    await settle();
    ask(stranger('home', 'lan'));
    await end(begun[0] ?? '');
    expect(begun.slice(1)).toEqual(['home/lan']);
  },
);

test('a flood that is spent runs no hash more, and a stranger elsewhere begins at once', async () => {
  const { begun, fates, ask, end, settle } = bench();
  for (let n = 0; n < 300; n += 1) {
    ask(stranger('machine', `name${n}`));
    await settle();
    await end(`machine/name${n}`);
  }
  expect(begun).toHaveLength(20);
  expect([...fates.values()].filter((fate) => fate === 'wrong')).toHaveLength(20);
  // three wait for the next try, the others were told at once
  expect([...fates.values()].filter((fate) => fate === 'too_many')).toHaveLength(277);
  ask(stranger('home', 'lan'));
  await settle();
  expect(begun.at(-1)).toBe('home/lan');
});

test('sixty officers behind one address get in, one after another', async () => {
  const { begun, fates, ask, end, settle } = bench();
  for (let n = 0; n < 60; n += 1) ask(stranger('office', `officer${n}`));
  await settle();
  for (let n = 0; n < 60; n += 1) await end(begun[n] ?? '', true);
  expect([...fates.values()].filter((fate) => fate === 'right')).toHaveLength(60);
});

test('a suspect begins only when nobody else is at it, and takes the place of nobody clean', async () => {
  const { begun, ask, end, settle } = bench();
  for (let n = 0; n < 12; n += 1) {
    ask(stranger('machine', `name${n}`));
    await settle();
    await end(`machine/name${n}`);
  }
  ask(known);
  ask(stranger('machine', 'again'));
  await settle();
  expect(begun.slice(12)).toEqual(['known']);
  await end('known', true);
  ask(stranger('home', 'minh'));
  await settle();
  expect(begun.slice(13)).toEqual(['machine/again', 'home/minh']);
});

test('who is known cannot keep strangers out for good', async () => {
  const { begun, ask, settle, set } = bench();
  ask({ ...known, account: 'a' });
  ask({ ...known, account: 'b' });
  ask(stranger('home', 'minh'));
  await settle();
  expect(begun).toEqual(['known', 'known']);
  set(2500);
  ask(stranger('home', 'khoa'));
  await settle();
  expect(begun).toEqual(['known', 'known', 'home/minh']);
});

test('whoever has gone is dropped, and whoever waited too long is told', async () => {
  const { begun, fates, ask, end, settle, set } = bench({ patience: 50 });
  const gone = new AbortController();
  ask(stranger('first', 'x'));
  ask({ ...stranger('gone', 'y'), gone: gone.signal });
  ask(stranger('late', 'z'));
  await settle();
  gone.abort();
  await settle();
  expect(fates.get('gone/y')).toBe('too_many');
  set(1000);
  await new Promise((done) => setTimeout(done, 150));
  expect(fates.get('late/z')).toBe('too_many');
  await end('first/x', true);
  expect(begun).toEqual(['first/x']);
});

test('a failure frees its place', async () => {
  const { begun, ask, end, settle } = bench();
  ask(stranger('a', 'x'));
  ask(stranger('b', 'y'));
  await settle();
  await end('a/x');
  expect(begun).toEqual(['a/x', 'b/y']);
});
