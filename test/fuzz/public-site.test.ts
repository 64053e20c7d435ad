import fc from 'fast-check';
import { expect, test } from 'vitest';
import { routes } from '../../src/public-site/routes.ts';
import { exampleSite } from '../../src/public-site/site.fixture.ts';
import { nastyBytes, nastyText } from './cases.ts';
import { fuzz, timeout } from './fuzz.ts';
import { heapInUse } from './heap.ts';

const { app } = await exampleSite();
const fields = [
  'nonce',
  'description',
  'place',
  'when',
  'areaCode',
  'reach',
  'aboutOfficer',
  'contactPhone',
  'code',
  'message',
  'text',
  'verdict',
  'edit',
  'asked',
  'topic',
];
const form = fc.array(fc.tuple(fc.constantFrom(...fields), nastyText), { maxLength: 12 });
const encoded = form.map((pairs) =>
  new URLSearchParams(pairs.map(([name, value]) => [name, value.toWellFormed()])).toString(),
);
const multipart = fc
  .array(fc.tuple(fc.constantFrom(...fields, 'files'), nastyText, nastyBytes, fc.boolean()), { maxLength: 4 })
  .map((parts) =>
    Buffer.concat([
      ...parts.flatMap(([name, fileName, bytes, isFile]) => [
        Buffer.from(
          `--XX\r\nContent-Disposition: form-data; name="${name}"${isFile ? `; filename="${fileName}"` : ''}\r\n\r\n`,
        ),
        bytes,
        Buffer.from('\r\n'),
      ]),
      Buffer.from('--XX--\r\n'),
    ]),
  );
const body = fc.oneof(
  encoded.map((payload) => ({ type: 'application/x-www-form-urlencoded', payload: Buffer.from(payload) })),
  multipart.map((payload) => ({ type: 'multipart/form-data; boundary=XX', payload })),
  nastyBytes.map((payload) => ({ type: 'application/x-www-form-urlencoded', payload })),
  nastyBytes.map((payload) => ({ type: 'multipart/form-data; boundary=XX', payload })),
);

const pages = routes.map(({ method, path }) => ({ method, path }));
test.each(pages)(
  '$method $path answers whatever it is sent, and never with 5xx',
  async ({ method, path }) => {
    await fuzz(
      `${method} ${path}`,
      { few: 6, share: 0.02 / pages.length },
      fc.tuple(body, nastyText),
      async ([{ type, payload }, query]) => {
        const url = `${path.replace(/:\w+/g, encodeURIComponent(query.toWellFormed()) || 'x')}?q=${encodeURIComponent(query.toWellFormed())}`;
        const headers = { 'content-type': type, 'accept-language': 'vi' };
        const answer = await app.inject(
          method === 'GET' ? { method, url } : { method, url, payload, headers },
        );
        expect(answer.statusCode).toBeLessThan(500);
        // whatever was typed comes back as text
        expect(answer.body).not.toContain('<script>alert');
      },
    );
  },
  timeout,
);

test(
  'memory does not grow with what was refused',
  async () => {
    const send = () =>
      fuzz('forms to the residents’ site', { few: 200, share: 0.01 }, body, async ({ type, payload }) => {
        const answer = await app.inject({
          method: 'POST',
          url: '/tra-cuu',
          payload,
          headers: { 'content-type': type },
        });
        expect(answer.statusCode).toBeLessThan(500);
      });
    await send();
    const before = heapInUse();
    await send();
    expect((heapInUse() - before) / 1e6).toBeLessThan(50);
  },
  timeout,
);
