import { expect, test } from 'vitest';
import { verifyReceipt } from '#domain/sealing/receipt.ts';
import { readVerifierKey } from '#domain/transparency/note-keys.ts';
import { receiptKeyPath } from './paths.ts';
import { exampleReceipt, exampleSite, post } from './site.fixture.ts';

const { app, lines } = await exampleSite();
const check = (receipt: string) => app.inject(post('/kiem-tra-bien-nhan', { receipt }));

test('the published key alone opens a receipt of the site', async () => {
  const { body, headers } = await app.inject(receiptKeyPath);
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(body).toMatch(/^\S+\n$/);
  expect(verifyReceipt(exampleReceipt, [readVerifierKey(body.trim())])).toMatchObject({ chain: '31100' });
});

test.each(['/kiem-tra-bien-nhan', '/km/kiem-tra-bien-nhan', '/en/kiem-tra-bien-nhan'])(
  'the page %s shows the published key, and every receipt leads to it',
  async (page) => {
    const key = (await app.inject(receiptKeyPath)).body.trim();
    const { body, statusCode } = await app.inject(page);
    expect(statusCode).toBe(200);
    expect(body).toContain(`<pre>${key}</pre>`);
    const send = page.replace('kiem-tra-bien-nhan', 'bao-tin');
    const sent = await app.inject(post(send, { description: 'Tối nào cũng có người lạ' }));
    expect(sent.body).toContain(`href="${page}"`);
  },
);

test.each([
  ['as it was given', exampleReceipt],
  ['with the line ends of a form', exampleReceipt.replaceAll('\n', '\r\n')],
  ['without its last line end, with room around', `  \n${exampleReceipt.trimEnd()}  `],
])('a receipt %s is found genuine, in words', async (_, receipt) => {
  const { body, statusCode, headers } = await check(receipt);
  expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store']);
  expect(body).toContain('Biên nhận thật');
  expect(body).toContain('14:26, thứ Bảy 21/11/2026');
  expect(body).toContain('Phường An Bình');
});

test.each([
  ['another time', exampleReceipt.replace('07:26:08', '07:26:09')],
  ['another number', exampleReceipt.replace('seq 348', 'seq 349')],
  ['a line missing', exampleReceipt.replace(/commitment .*\n/, '')],
  ['a code instead', 'ABCD-0123-EFGH-4567-8'],
  ['a megabyte', 'x'.repeat(1_000_000)],
])('%s is refused with a sentence, and what was typed stays', async (_, receipt) => {
  const { body, statusCode } = await check(receipt);
  expect(statusCode).toBe(422);
  expect(body).toContain('chữ ký không đúng');
  expect(body).toContain(receipt.trim().slice(0, 20));
});

test('an empty box is asked for, and nothing of any receipt is logged', async () => {
  expect((await check(' ')).body).toContain('bạn chưa dán gì');
  expect(lines.join('')).not.toMatch(/receipt|31100/);
});
