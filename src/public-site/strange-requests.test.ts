import { expect, test } from 'vitest';
import { routes } from './routes.ts';
import { exampleSite, post } from './site.fixture.ts';

const { app } = await exampleSite();

test.each([
  '/../package.json',
  '/..%2f..%2fpackage.json',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%5c..%5cpackage.json',
  '//etc/passwd',
  '/styles/../../package.json',
  '/bao-tin%00.html',
  '/km/../../package.json',
])('an address that climbs finds no file: %s', async (url) => {
  const answer = await app.inject(url);
  expect([400, 404]).toContain(answer.statusCode);
  expect(answer.body).not.toMatch(/root:x:0|"dependencies"/);
});

test('no page sends a visitor elsewhere, and none speaks of the host that it was asked under', async () => {
  const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'gopher' };
  for (const { path } of routes.filter(({ method }) => method === 'GET')) {
    const answer = await app.inject({
      url: `${path}?next=https://evil.example&url=//evil.example`,
      headers,
    });
    expect(answer.headers.location, path).toBeUndefined();
    expect(answer.body, path).not.toContain('evil.example');
  }
});

test('markup in whatever is typed is given back as text', async () => {
  const markup = '"><script>alert(1)</script><img src=x onerror=alert(1)>\'';
  const names = ['description', 'where', 'contactName', 'contactPhone', 'areaCode', 'reach', 'nonce', 'code'];
  const fields = Object.fromEntries(names.map((name) => [name, markup]));
  for (const { path } of routes.filter(({ method }) => method === 'POST')) {
    const { body } = await app.inject(post(path, fields));
    expect(body, path).not.toMatch(/<script|<img src=x/);
  }
  // it was given back at all
  expect((await app.inject(post('/bao-tin', fields))).body).toContain('&lt;script');
});
