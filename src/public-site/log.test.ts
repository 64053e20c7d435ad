import { expect, test } from 'vitest';
import { exampleSite, exampleTip, post } from './site.fixture.ts';

/** Things that must never reach a log. */
const planted = ['203.0.113.77', 'Mozilla/5.0 Planted', 'xoài cát Hòa Lộc', '0901234567', 'vi-PLANTED'];
const headers = {
  'user-agent': planted[1] as string,
  'x-forwarded-for': planted[0] as string,
  'accept-language': planted[4] as string,
};

test('no address, agent, language, word or code reaches the log, even when everything fails', async () => {
  const failing = () => Promise.reject(new Error(`insert failed: (${planted[2]}, ${planted[3]})`));
  const { app: well, ports } = await exampleSite();
  const { app, lines } = await exampleSite({
    ports: { ...ports, submitTip: failing, openTipByCode: failing, listCommunes: failing },
  });
  const code = exampleTip(ports);
  const fields = { description: planted[2] as string, reach: 'handler', contactPhone: planted[3] as string };
  const remoteAddress = planted[0] as string;
  for (const site of [well, app]) {
    const sent = await site.inject({ ...post('/bao-tin', fields, headers), remoteAddress });
    await site.inject({ ...post('/tra-cuu', { code }, headers), remoteAddress });
    await site.inject({ url: `/khong-co?ma=${code}`, headers, remoteAddress });
    await site.inject({
      ...post('/bao-tin', fields, { ...headers, 'sec-fetch-site': 'cross-site' }),
      remoteAddress,
    });
    if (site === app) {
      expect(sent.statusCode).toBe(500);
      expect(sent.body).toMatch(/Số lỗi để báo: [0-9a-f]{8}/);
      expect(sent.body).not.toContain('insert failed');
    }
  }
  const log = lines.join('');
  expect(log).toContain('request failed');
  expect(log).toContain('"route":"/bao-tin"');
  for (const word of [...planted, code, code.replaceAll('-', ''), 'insert failed'])
    expect(log).not.toContain(word);
});

test('an ordinary day leaves no line at all', async () => {
  const { app, lines } = await exampleSite();
  await app.inject({ url: '/', headers });
  await app.inject(post('/bao-tin', { description: 'Mất xe' }, headers));
  expect(lines).toEqual([]);
});
