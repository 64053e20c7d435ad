import { expect, test } from 'vitest';
import { exampleSite, post } from './site.fixture.ts';

const { app, ports } = await exampleSite();
const story = { description: 'Tối nào cũng có người lạ ra vào nhà trọ cuối hẻm' };
const lastSent = () => ports.sent.at(-1);

test('one megabyte of text gets a clear sentence and is given back whole', async () => {
  const description = 'ế '.repeat(350_000);
  const answer = await app.inject(post('/bao-tin', { description }));
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain('dài quá 20.000 ký tự');
  expect(answer.body).toContain(description.trim());
});

test('more than the server can hold is refused with a page that says what to do', async () => {
  const answer = await app.inject(post('/bao-tin', { description: 'a'.repeat(5_000_000) }));
  expect(answer.statusCode).toBe(413);
  expect(answer.body).toContain('nút quay lại');
});

test('decomposed letters, emoji and control characters arrive as people meant them', async () => {
  const description = `${'Đường Trần Hưng Đạo, hẻm ế'.normalize('NFD')}\u0000\u202E ${'🚨'.repeat(300)}`;
  expect((await app.inject(post('/bao-tin', { description }))).statusCode).toBe(200);
  expect(lastSent()?.description).toBe(`Đường Trần Hưng Đạo, hẻm ế ${'🚨'.repeat(300)}`);
});

test('bytes that are not UTF-8 are never guessed silently: our reading is shown and must be confirmed', async () => {
  const before = ports.sent.length;
  const answer = await app.inject({
    method: 'POST',
    url: '/bao-tin',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: `description=${'M%D0t xe m%E1y'}`,
  });
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain('lỗi phông');
  expect(answer.body).not.toContain('\uFFFD');
  expect(ports.sent.length).toBe(before);
});

test('a multipart form is read too; a file is refused in words and the text is kept', async () => {
  const multipart = (parts: string) => ({
    method: 'POST' as const,
    url: '/bao-tin',
    headers: { 'content-type': 'multipart/form-data; boundary=XX' },
    payload: `${parts}--XX--\r\n`,
  });
  const text = `--XX\r\nContent-Disposition: form-data; name="description"\r\n\r\nMất xe máy ở chợ\r\n`;
  const file = (name: string, bytes: string) =>
    `--XX\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: image/jpeg\r\n\r\n${bytes}\r\n`;
  expect((await app.inject(multipart(text + file('', '')))).statusCode).toBe(200);
  expect(lastSent()?.description).toBe('Mất xe máy ở chợ');
  const refused = await app.inject(multipart(text + file('a.jpg', 'JPEG')));
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('chưa nhận ảnh và tệp');
  expect(refused.body).toContain('Mất xe máy ở chợ</textarea>');
  const broken = await app.inject({ ...multipart(''), payload: '--XX\r\nnonsense' });
  expect(broken.statusCode).toBeGreaterThanOrEqual(400);
  expect(broken.body).toContain('<h1>');
});

test('another site cannot post for a visitor; old browsers that say nothing can', async () => {
  for (const [site, status] of [
    ['cross-site', 403],
    ['same-site', 403],
    ['same-origin', 200],
    ['none', 200],
  ] as const) {
    expect((await app.inject(post('/bao-tin', story, { 'sec-fetch-site': site }))).statusCode, site).toBe(
      status,
    );
  }
  expect((await app.inject(post('/bao-tin', story))).statusCode).toBe(200);
});

test('other kinds of body are refused with a page', async () => {
  const answer = await app.inject({ method: 'POST', url: '/bao-tin', payload: { description: 'a' } });
  expect(answer.statusCode).toBe(415);
  expect(answer.body).toContain('Không đọc được');
  expect((await app.inject({ method: 'POST', url: '/bao-tin' })).statusCode).toBe(422);
});
