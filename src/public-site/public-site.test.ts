import { expect, test } from 'vitest';
import { pathOf, receiptKeyPath } from './paths.ts';
import { routes } from './routes.ts';
import { codeOn, exampleCommunes, exampleSite, exampleTip, post } from './site.fixture.ts';

const { app, ports } = await exampleSite();
const story = { description: 'Tối nào cũng có người lạ ra vào nhà trọ cuối hẻm' };

/** Every page and state, as name → answer. */
const code = exampleTip(ports);
const answers: Record<string, Awaited<ReturnType<typeof app.inject>>> = {
  ...Object.fromEntries(
    await Promise.all(
      routes
        .filter((route) => route.method === 'GET')
        .map(async ({ path }) => [`GET ${path}`, await app.inject(path)] as const),
    ),
  ),
  missing: await app.inject('/khong-co'),
  empty: await app.inject(post('/bao-tin', {})),
  ask: await app.inject(post('/bao-tin', { description: 'Anh công an xã nhận tiền' })),
  received: await app.inject(post('/bao-tin', story)),
  receivedKm: await app.inject(post('/km/bao-tin', story)),
  wrongCode: await app.inject(post('/tra-cuu', { code: 'ABCD' })),
  tip: await app.inject(post('/tra-cuu', { code })),
  message: await app.inject(post('/tra-cuu/viet-them', { code, text: 'Thêm một ý' })),
};

const bodyOf = (name: string): string => answers[name]?.body ?? '';

test.each(Object.entries(answers))(
  '%s has no script, no cookie, no third party and a strict policy',
  (_, answer) => {
    expect(answer.body).not.toMatch(/<script|javascript:|\son\w+=|style="/i);
    expect(answer.body).not.toMatch(/(src|href|action)="(https?:)?\/\//i);
    expect(answer.headers['set-cookie']).toBeUndefined();
    const policy = String(answer.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(answer.headers['referrer-policy']).toBe('no-referrer');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body).toMatch(/^<!doctype html><html lang="(vi|km|en)">/);
  },
);

test.each(Object.entries(answers))('%s has no address but its own pages, calls and fonts', (_, answer) => {
  const known = new Set([...routes.map((route) => route.path), receiptKeyPath]);
  for (const [, address = ''] of answer.body.matchAll(/(?:href|action)="([^"]*)"/g)) {
    const isCall = /^tel:11[1345]$/.test(address);
    const isHere =
      /^(#[\w-]+|data:(image\/(svg|png)|text\/plain|,))/.test(address) || address.startsWith('data:,');
    expect(isCall || isHere || known.has(address.replace(/\?(cau|sau|ma|buoi)=.*$/, '')), address).toBe(true);
  }
});

test('every page but the neutral exit offers the call, the way out and the way home', () => {
  for (const [name, answer] of Object.entries(answers)) {
    if (name.endsWith('/thoat')) continue;
    expect(answer.body, name).toContain('href="tel:113"');
    expect(answer.body, name).toContain('href="tel:111"');
    expect(answer.body, name).toMatch(/href="(\/km|\/en)?\/thoat"/);
    expect(answer.body, name).toContain('class="sample"');
  }
});

test('titles say nothing about police, codes or tips that were sent', () => {
  for (const [name, answer] of Object.entries(answers)) {
    const title = /<title>([^<]*)<\/title>/.exec(answer.body)?.[1] ?? '';
    expect(title, name).not.toMatch(/công an|police|នគរបាល|mã|code/i);
    expect(title, name).not.toBe('');
  }
});

test('the neutral exit names neither the product nor the police and shows today', async () => {
  for (const locale of ['vi', 'km', 'en'] as const) {
    const answer = await app.inject(pathOf('exit', locale));
    expect(answer.body).not.toMatch(/<title>[^<]*Tin Dân|Công an|police|href="\//i);
    expect(answer.body.match(/aria-current="date">21</)).not.toBeNull();
  }
});

test('only pages that are the same for everyone may be kept; a code never', () => {
  expect(answers['GET /']?.headers['cache-control']).toBe('public, max-age=300');
  expect(answers['GET /bao-tin']?.headers['cache-control']).toBe('private, no-cache');
  for (const name of ['received', 'tip', 'message', 'wrongCode', 'ask', 'empty'] as const) {
    expect(answers[name]?.headers['cache-control'], name).toBe('no-store');
  }
});

test('a code is never part of an address', () => {
  const shown = codeOn(bodyOf('received')) ?? '';
  expect(shown).toMatch(/^(.{4}-){4}.$/);
  const addresses = [...bodyOf('received').matchAll(/(?:href|action)="([^"]*)"/g)].map(
    ([, address]) => address,
  );
  expect(addresses.join(' ')).not.toContain(shown);
  expect(addresses.join(' ')).not.toContain(shown.replaceAll('-', ''));
});

test('a receipt can be saved and holds no code', () => {
  const shown = codeOn(bodyOf('received')) ?? '';
  const [, saved = ''] = /href="data:text\/plain;charset=utf-8,([^"]*)"/.exec(bodyOf('received')) ?? [];
  expect(decodeURIComponent(saved)).toContain('tindan/receipt/v1');
  expect(decodeURIComponent(saved)).not.toContain(shown);
});

test('an address with or without a slash at its end is the same page', async () => {
  for (const path of ['/km', '/km/', '/bao-tin/', '/en/tra-cuu/']) {
    expect((await app.inject(path)).statusCode, path).toBe(200);
  }
});

test('health is told apart from pages', async () => {
  const healthy = await app.inject('/healthz');
  expect([healthy.statusCode, healthy.json()]).toEqual([200, { status: 'ok' }]);
  const { app: ill } = await exampleSite({
    ports: { ...ports, isHealthy: () => Promise.reject(new Error('down')) },
  });
  expect((await ill.inject('/healthz')).statusCode).toBe(503);
});

test('pages are sent compressed as the browser asks', async () => {
  for (const [accepted, encoding] of [
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['', undefined],
  ] as const) {
    const answer = await app.inject({ url: '/', headers: { 'accept-encoding': accepted } });
    expect(answer.headers['content-encoding']).toBe(encoding);
  }
});

test('the list of communes is grouped and sorted; without the database the form still works', async () => {
  const { app: ill, lines } = await exampleSite({
    ports: { ...ports, listCommunes: () => Promise.reject(new Error('down')) },
  });
  const form = await ill.inject('/bao-tin');
  expect(form.statusCode).toBe(200);
  expect(form.body.match(/<option/g)).toHaveLength(1);
  // it says so, and neither counts none nor refuses a name that it cannot look up
  expect(form.body).toContain('Danh sách xã, phường tạm thời không đọc được');
  expect(form.body).not.toContain('dùng chung cho 0');
  const named = await ill.inject(post('/bao-tin', { ...story, areaName: 'Ninh Kiều', place: 'Hẻm 12' }));
  expect(named.statusCode).toBe(200);
  expect((await ill.inject(post('/bao-tin', story))).statusCode).toBe(200);
  expect(lines.length).toBeGreaterThan(0);
  const full = bodyOf('GET /bao-tin');
  expect(full.match(/<option/g)).toHaveLength(exampleCommunes.length + 1);
  expect(full).toContain('<optgroup label="7 phường">');
  expect(full.indexOf('Phường Tân An')).toBeLessThan(full.indexOf('Xã Cờ Đỏ'));
});

test('the sample strip is there only where sample data are', async () => {
  const { app: real } = await exampleSite({
    settings: { city: { vi: 'A', km: 'B', en: 'C' }, hasSampleData: false },
  });
  expect((await real.inject('/')).body).not.toContain('DỮ LIỆU MẪU');
  expect(bodyOf('GET /')).toContain('DỮ LIỆU MẪU');
});
