import { expect, test } from 'vitest';
import { codeOn, exampleSite, exampleTip, post } from './site.fixture.ts';

const { app, ports, lines } = await exampleSite();
const story = { description: 'Tối nào cũng có người lạ ra vào nhà trọ cuối hẻm' };

test('a tip is answered by the page itself with its code', async () => {
  const answer = await app.inject(post('/bao-tin', { ...story, nonce: 'a'.repeat(22) }));
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(codeOn(answer.body)).toMatch(/^(.{4}-){4}.$/);
});

test('debug', async () => {
  for (const url of [
    '/',
    '/bao-tin',
    '/tra-cuu',
    '/chung-toi-biet-gi',
    '/thoat',
    '/km/',
    '/en/bao-tin',
    '/nope',
  ]) {
    const answer = await app.inject({ url, headers: { 'accept-encoding': 'br' } });
    console.log(url, answer.statusCode, answer.rawPayload.length);
  }
  const code = exampleTip(ports);
  console.log((await app.inject(post('/tra-cuu', { code }))).statusCode, lines);
});
