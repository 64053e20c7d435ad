import { expect, test } from 'vitest';
import { newTipCode, parseCode } from '#domain/sealing/tip-code.ts';
import { answeredTip, codeOn, exampleReceipt, exampleSite, exampleTip, post } from './site.fixture.ts';

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
  expect(answer.body).toContain('không có tin hay câu hỏi nào mang mã này');
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

test('a destroyed tip says so, and takes nothing that would be lost', async () => {
  const code = exampleTip(ports);
  const parsed = parseCode(code);
  if (!parsed.ok) throw new Error('the example has a code');
  ports.tips.set(parsed.code, {
    ...(await ports.openTipByCode(parsed.code)),
    ...{ status: 'closed', isDestroyed: true, messages: [] },
  });
  const shown = await open(code);
  expect(shown.statusCode).toBe(200);
  expect(shown.body).toContain('đã được hủy khi hết hạn lưu giữ');
  expect(shown.body).not.toContain('<textarea');
  const late = await app.inject(post('/tra-cuu/viet-them', { code, text: 'còn một điều' }));
  expect(late.statusCode).toBe(409);
  expect(late.body).toContain('hãy gửi tin khác');
  expect(late.body).toContain('còn một điều');
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

test.each([
  ['/tra-cuu', 'Đã trả lời bạn', 'Đề nghị xem lại'],
  ['/km/tra-cuu', 'បានឆ្លើយអ្នក', 'ស្នើឱ្យពិនិត្យឡើងវិញ'],
  ['/en/tra-cuu', 'Answered', 'Ask for a review'],
])(
  '%s: an answered tip offers its document, an opinion, a review and the receipt again',
  async (path, ...words) => {
    const { body } = await open(answeredTip(ports), path);
    for (const word of words) expect(body).toContain(word);
    expect(body).toContain('<img class="qr" src="data:image/png;base64,');
    expect(body).toContain(encodeURIComponent(exampleReceipt));
    expect(body).not.toContain('<script');
  },
);

test('the document comes under a neutral name to who has the code, and to nobody by an address', async () => {
  const code = answeredTip(ports);
  const id = '01938c5e-7d1c-7a52-9d0e-0242ac120002';
  const answer = await app.inject(post('/tra-cuu/van-ban', { code, document: id }));
  expect([answer.statusCode, answer.body]).toEqual([200, '%PDF-1.7 trả lời']);
  expect(answer.headers).toMatchObject({
    'content-disposition': 'attachment; filename="van-ban.pdf"',
    'cache-control': 'no-store',
  });
  const other = await app.inject(post('/tra-cuu/van-ban', { code, document: 'x' }));
  expect(other.statusCode).toBe(404);
  const wrong = await app.inject(post('/tra-cuu/van-ban', { code: 'ABCD', document: id }));
  expect(wrong.statusCode).toBe(422);
  expect((await app.inject(`/tra-cuu/van-ban?code=${code}&document=${id}`)).body).not.toContain('%PDF');
});

test('thanks, "not solved" and a review are heard once each, and said back', async () => {
  const code = answeredTip(ports);
  const rated = await app.inject(post('/tra-cuu/danh-gia', { code, verdict: 'not_solved' }));
  expect(rated.body).toContain('Đã ghi nhận: việc chưa xong.');
  const page = await app.inject(post('/tra-cuu/de-nghi-xem-lai', { code }));
  expect([page.statusCode, page.body.includes('Bạn thấy chưa đúng ở chỗ nào?')]).toEqual([200, true]);
  const empty = await app.inject(post('/tra-cuu/de-nghi-xem-lai', { code, text: ' ' }));
  expect([empty.statusCode, empty.body.includes('Bạn chưa viết gì')]).toEqual([422, true]);
  const sent = await app.inject(post('/tra-cuu/de-nghi-xem-lai', { code, text: 'Chưa ai đến xem' }));
  expect(sent.body).toContain('Đã gửi đề nghị xem lại.');
  // before there is an answer nothing can be said of it
  const early = await app.inject(post('/tra-cuu/danh-gia', { code: exampleTip(ports), verdict: 'thanked' }));
  expect([early.statusCode, early.body.includes('cảm ơn của bạn')]).toEqual([200, false]);
});

test('the contact is deleted after one question', async () => {
  const code = answeredTip(ports);
  const asked = await app.inject(post('/tra-cuu/xoa-so-dien-thoai', { code }));
  expect(asked.body).toContain('Xóa tên và số điện thoại bạn để lại?');
  expect((await open(code)).body).toContain('Cách liên lạc bạn để lại');
  const done = await app.inject(post('/tra-cuu/xoa-so-dien-thoai', { code, sure: '1' }));
  expect(done.body).toContain('Đã xóa cách liên lạc của bạn.');
  expect((await open(code)).body).not.toContain('Cách liên lạc bạn để lại');
});
