import { expect, test } from 'vitest';
import { newTipCode } from '#domain/sealing/tip-code.ts';
import { codeOn, exampleSite, exampleTip, post } from './site.fixture.ts';

const { app, ports } = await exampleSite();
const open = (code: string, path = '/tra-cuu') => app.inject(post(path, { code }));

test('a code in any spacing and case opens its tip with both sides of the conversation', async () => {
  const code = exampleTip(ports);
  for (const typed of [code, code.toLowerCase().replaceAll('-', ' '), code.replaceAll('-', '')]) {
    const answer = await open(typed);
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('Đang được kiểm tra');
    expect(answer.body).toContain('<b>Người xử lý</b>, 15:10, thứ Bảy 21/11/2026');
    expect(answer.body).toContain('Đông nhất tối thứ Sáu.');
    expect(answer.body).toContain('Phường An Bình');
  }
});

test('the code of the page that answered a tip opens that tip', async () => {
  const sent = await app.inject(post('/bao-tin', { description: 'Mất xe ở chợ' }));
  const answer = await open(codeOn(sent.body) ?? '');
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain('Cấp thành phố');
});

test('a wrong code says what is wrong with it and stays in its box', async () => {
  const code = exampleTip(ports);
  const swapped = code[0] === code[1] ? code : `${code[1]}${code[0]}${code.slice(2)}`;
  for (const [typed, status, words] of [
    ['', 422, 'chưa nhập mã'],
    [code.slice(0, -2), 422, 'Mã có 17 ký tự, bạn nhập 16'],
    [`${code.slice(0, 3)}Ư${code.slice(4)}`, 422, 'không có ký tự “Ư”'],
    ['@@', 422, 'không có ký tự'],
  ] as const) {
    const answer = await open(typed);
    expect([answer.statusCode, answer.body.includes(words)], typed).toEqual([status, true]);
    expect(answer.body).toMatch(/<title>Lỗi: /);
  }
  if (swapped !== code) expect((await open(swapped)).body).toContain('ký tự kiểm tra');
});

test('a well-formed code without a tip is told apart from a slip', async () => {
  const { formatCode } = await import('#domain/sealing/tip-code.ts');
  const answer = await open(formatCode(newTipCode()));
  expect(answer.statusCode).toBe(404);
  expect(answer.body).toContain('không có tin nào mang mã này');
});

test('a message is added under the code and shown; an empty one is asked for', async () => {
  const code = exampleTip(ports);
  const answer = await app.inject(
    post('/tra-cuu/viet-them', { code, text: ' Họ vừa đi ', nonce: 'm'.repeat(22) }),
  );
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain('<p>Họ vừa đi</p>');
  expect(answer.body).toContain('Đã gửi.');
  const empty = await app.inject(post('/en/tra-cuu/viet-them', { code, text: '' }));
  expect(empty.statusCode).toBe(422);
  expect(empty.body).toContain('You have not written anything');
  expect(empty.body).toContain(`value="${code}"`);
});

test('a message without a right code reaches nobody', async () => {
  const answer = await app.inject(post('/tra-cuu/viet-them', { code: 'ABCD', text: 'x' }));
  expect(answer.statusCode).toBe(422);
});

test('a code in an address is not read', async () => {
  const code = exampleTip(ports);
  const answer = await app.inject(`/tra-cuu?code=${code}`);
  expect(answer.body).not.toContain('Đang được kiểm tra');
  expect(answer.body).not.toContain(code);
});
