import { connect } from 'node:net';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { closeInTime } from './close-in-time.ts';

test('a connection that never asked for anything does not hold up the close', async () => {
  const app = Fastify();
  closeInTime(app);
  app.get('/', async () => 'here');
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const silent = connect(Number(new URL(address).port), '127.0.0.1');
  await new Promise((resolve) => silent.once('connect', resolve));
  await expect(fetch(address).then((answer) => answer.text())).resolves.toBe('here');
  const gone = new Promise((resolve) => silent.once('close', resolve));
  await app.close();
  await gone;
});

test('an answer under way when the close begins still arrives', async () => {
  const app = Fastify();
  closeInTime(app);
  let begun = () => {};
  const isBegun = new Promise<void>((resolve) => {
    begun = resolve;
  });
  app.get('/', async () => {
    begun();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return 'whole';
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const answer = fetch(address).then((response) => response.text());
  await isBegun;
  await app.close();
  await expect(answer).resolves.toBe('whole');
});
