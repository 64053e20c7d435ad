import { expect, test } from 'vitest';
import { Failure } from '#platform/failure.ts';
import { catalogues } from './catalogues.ts';
import { forum, published } from './questions/question-ports.fixture.ts';
import { codeOn, exampleSite, post } from './site.fixture.ts';

const { app, ports } = await exampleSite();
const question = {
  nonce: 'n'.repeat(22),
  question: 'Khi nào phường làm căn cước lưu động?',
  topic: 'residence',
  areaCode: '31100',
  publish: 'no',
};
const get = async (url: string) => (await app.inject({ url })).body;
const send = (fields: Record<string, string>, url = '/hoi-dap/gui') => app.inject(post(url, fields));

test.each(['', '/km', '/en'])(
  '%s the list, the form and one question are pages without script',
  async (prefix) => {
    for (const path of [
      '/hoi-dap',
      '/hoi-dap/gui',
      `/hoi-dap/xem?cau=${published[0]?.id}`,
      '/dien-dan',
      `/dien-dan/buoi?ma=${forum.id}`,
    ]) {
      const answer = await app.inject({ url: `${prefix}${path}` });
      expect([path, answer.statusCode]).toEqual([path, 200]);
      expect(answer.body).not.toContain('<script');
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  },
);

test('the list is searched without marks, by commune and topic, and says how many answers were rated', async () => {
  expect(await get('/hoi-dap?tim=can+cuoc')).toContain('Làm căn cước cho người già');
  expect(await get('/hoi-dap?tim=can+cuoc')).not.toContain('đèn đường');
  expect(await get('/hoi-dap?xa=31101')).toContain('Chưa có câu nào khớp');
  expect(await get('/hoi-dap?linh-vuc=fire')).toContain('Chưa có câu nào khớp');
  expect(await get('/hoi-dap')).toContain('<b>40</b>');
  const odd = await app.inject({ url: '/hoi-dap?sau=%27%3Bdrop&xa=x&linh-vuc=y&tim=%FF%FE&tim' });
  expect(odd.statusCode).toBe(200);
  const gone = await app.inject({ url: '/hoi-dap/xem?cau=1' });
  expect([gone.statusCode, gone.body.includes('không còn được đăng')]).toEqual([404, true]);
});

test('nothing is sent before the second look, which shows what was answered before', async () => {
  const look = await send({ ...question, question: 'Lam can cuoc cho nguoi gia' });
  expect(look.body).toContain('Làm căn cước cho người già ở nhà thế nào?');
  expect(look.body).not.toContain('bao-tin" method="post"');
  expect(ports.questions.asked).toEqual([]);
  const tip = await send({ ...question, question: 'Tối qua có nhóm đánh bạc cuối hẻm' });
  expect(tip.body).toContain('Chuyển sang trang Gửi tin');
  const moved = await send(
    { edit: '1', description: 'Tối qua có nhóm đánh bạc', areaCode: '31100' },
    '/bao-tin',
  );
  expect([moved.statusCode, moved.body.includes('Tối qua có nhóm đánh bạc')]).toEqual([200, true]);
  const police = await send({ ...question, question: 'Sao cán bộ phường không tiếp dân?' });
  expect(police.body).toContain('name="toCity"');
  expect(ports.questions.asked).toEqual([]);
});

test('what is wrong is said at its box with everything kept', async () => {
  const answer = await send({ ...question, topic: 'weather', areaCode: '99999' });
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain('id="topic-x"');
  expect(answer.body).toContain('id="areaCode-x"');
  expect(answer.body).toContain(question.question);
  expect((await send({ ...question, question: ' ' })).body).toContain('bạn chưa viết gì');
});

test('sent twice it is one question; its code opens it where tips are opened', async () => {
  const sent = { ...question, confirmed: '1', publish: 'yes', toCity: '1' };
  const code = codeOn((await send(sent)).body) ?? '';
  expect(codeOn((await send(sent)).body)).toBe(code);
  expect(ports.questions.asked).toMatchObject([{ areaCode: null, mayPublish: true }]);
  const opened = await send({ code }, '/tra-cuu');
  expect(opened.headers['cache-control']).toBe('no-store');
  for (const words of [question.question, 'Trong tháng 12.', '12/CAP', 'Không cho đăng nữa', 'Tải văn bản 1'])
    expect(opened.body).toContain(words);
  expect((await send({ code, verdict: 'thanked' }, '/tra-cuu/danh-gia-tra-loi')).body).toContain(
    'lời cảm ơn',
  );
  const document = /name="document" value="([^"]+)"/.exec(opened.body)?.[1] ?? '';
  const file = await send({ code, document }, '/tra-cuu/van-ban-tra-loi');
  expect([file.statusCode, file.headers['content-type']]).toEqual([200, 'application/pdf']);
  expect((await send({ code }, '/tra-cuu/khong-dang')).body).toContain('Phần đã đăng được gỡ ngay');
  expect((await send({ code: 'ABCD-0123-EFGH-4567-8' }, '/tra-cuu/khong-dang')).statusCode).toBe(422);
});

test('a forum is announced with day, place, agenda and how to attend, in the reader’s language where it was written', async () => {
  const list = await get('/dien-dan');
  for (const words of [
    'Sắp tới',
    'thứ Bảy 05/12/2026',
    'Hội trường Ủy ban nhân dân phường',
    'Buổi này dời từ',
  ])
    expect(list).toContain(words);
  const older = await get(`/dien-dan?sau=2026-12-06+${forum.id}`);
  expect([older.includes('Sắp tới'), older.includes('Về những buổi mới nhất')]).toEqual([false, true]);
  for (const wrong of ['1', `2026-13-40+${forum.id}`, '2026-12-06'])
    expect(await get(`/dien-dan?sau=${wrong}`)).toContain('Sắp tới');
  expect(await get('/dien-dan?xa=31101')).toContain('Chưa có buổi nào được thông báo');
  const page = `/dien-dan/buoi?ma=${forum.id}`;
  for (const words of ['08h00–10h30', forum.agenda, forum.attend]) expect(await get(page)).toContain(words);
  expect(await get(`/km${page}`)).toContain(forum.khmer);
  expect(await get(`/km${page}`)).not.toContain(forum.agenda);
  expect(await get(`/en${page}`)).toContain('In Vietnamese:');
  const gone = await app.inject({ url: '/dien-dan/buoi?ma=1' });
  expect([gone.statusCode, gone.body.includes('không còn được thông báo')]).toEqual([404, true]);
});

test('a question is sent beforehand for a forum: its place is asked, and what goes to the city goes past it', async () => {
  const before = ports.questions.asked.length;
  const form = await get(`/hoi-dap/gui?buoi=${forum.id}`);
  expect(form).toContain(`name="session" value="${forum.id}"`);
  expect(form).not.toContain('<select id="areaCode"');
  expect(await get('/hoi-dap/gui?buoi=1')).toContain('id="areaCode"');
  const asked = { ...question, nonce: 'f'.repeat(22), session: forum.id };
  const look = await send(asked);
  expect(look.body).toContain(`name="session" value="${forum.id}"`);
  await send({ ...asked, confirmed: '1' });
  await send({ ...asked, nonce: 'g'.repeat(22), confirmed: '1', toCity: '1' });
  await send({ ...asked, nonce: 'h'.repeat(22), confirmed: '1', areaCode: '31101' });
  expect(ports.questions.asked.slice(before).map(({ areaCode, askedFor }) => [areaCode, askedFor])).toEqual([
    ['31100', forum.id],
    [null, null],
    ['31101', null],
  ]);
});

test.each(['vi', 'km', 'en'] as const)(
  '%s a forum that takes no more questions is said with everything kept, and the question goes without it',
  async (locale) => {
    const { app: site, ports: own } = await exampleSite();
    const prefix = locale === 'vi' ? '' : `/${locale}`;
    const asked = { ...question, session: forum.id };
    const tell = async (fields: Record<string, string>) => site.inject(post(`${prefix}/hoi-dap/gui`, fields));
    const isSaid = ({ statusCode, body }: Awaited<ReturnType<typeof tell>>) => {
      expect(statusCode).toBe(422);
      for (const kept of [
        catalogues[locale].errors.field.forumClosed,
        question.question,
        'value="31100" selected',
      ])
        expect(body).toContain(kept);
      expect(body).not.toContain('name="session"');
    };
    const { ask } = own.questions;
    // closed between the second look and the writing
    own.questions.ask = async () => {
      throw new Failure('invalid', { areaCode: 'question.error.forum.closed' });
    };
    isSaid(await tell({ ...asked, confirmed: '1' }));
    own.questions.ask = ask;
    own.questions.listForums = async () => [{ ...forum, isCancelled: true, takesQuestions: false }];
    isSaid(await tell(asked));
    const shown = await site.inject({ url: `${prefix}/hoi-dap/gui?buoi=${forum.id}` });
    expect(shown.body).not.toContain('name="session"');
    const page = await site.inject({ url: `${prefix}/dien-dan/buoi?ma=${forum.id}` });
    expect(page.body).not.toContain(`?buoi=${forum.id}`);
    await tell({ ...question, confirmed: '1' });
    expect(own.questions.asked).toMatchObject([
      { areaCode: '31100', askedFor: null, text: question.question },
    ]);
  },
);
