import { expect, test } from 'vitest';
import { Failure } from '#platform/failure.ts';
import { codeOn, examplePorts, exampleSite, post } from './site.fixture.ts';

const { app, ports } = await exampleSite();
const nonce = 'n'.repeat(22);
const story = { description: 'Tối nào cũng có người lạ ra vào nhà trọ cuối hẻm' };
const lastSent = () => ports.sent.at(-1);
const titleOf = (html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';

test('a full form arrives as it was meant', async () => {
  const answer = await app.inject(
    post('/bao-tin', {
      nonce,
      description: ' Dòng một\r\nDòng hai ',
      place: 'hẻm 12',
      areaCode: '31102',
      when: 'tối qua khoảng 10h',
      dangerNow: 'yes',
      aboutOfficer: 'yes',
      reach: 'handler',
      contactName: 'Chị Ba',
      contactPhone: '0900 000 000',
    }),
  );
  expect(answer.statusCode).toBe(200);
  expect(lastSent()).toEqual({
    nonce,
    description: 'Dòng một\nDòng hai',
    place: 'hẻm 12',
    areaCode: '31102',
    when: 'tối qua khoảng 10h',
    dangerNow: true,
    aboutOfficer: true,
    reach: 'handler',
    contactName: 'Chị Ba',
    contactPhone: '0900 000 000',
  });
  expect(answer.body).toContain('gọi 113 ngay');
  expect(answer.body).toContain('Hãy chép ra giấy ngay');
  expect(answer.body).toContain('14:26, thứ Bảy 21/11/2026');
  expect(answer.body).toContain('<b>14:26, Chủ nhật 22/11/2026</b> (24 giờ)');
  expect(answer.body).toContain('<b>thứ Hai 30/11/2026</b> (7 ngày');
  expect(answer.body).toContain('<b>thứ Sáu 04/12/2026</b> (10 ngày làm việc)');
});

test('when it happened is read and shown back, once it can be told', async () => {
  const read = await app.inject(
    post('/bao-tin', { description: 'Mất xe ở chợ', when: 'tối qua khoảng 10h <i>' }),
  );
  expect(read.body).toContain('<b>20/11/2026, 21:30–22:30</b>');
  expect(read.body).not.toContain('10h <i>');
  const vague = await app.inject(post('/bao-tin', { description: 'Mất xe ở chợ', when: 'không nhớ' }));
  expect(vague.body).not.toContain('chúng tôi hiểu là');
});

test('a tip that the city holds is promised the city’s dates, not a commune’s', async () => {
  const answer = await app.inject(post('/bao-tin', story));
  expect(answer.body).toContain('<b>thứ Sáu 11/12/2026</b> (20 ngày');
  expect(answer.body).not.toContain('(7 ngày');
});

test('the same nonce gives the same code; no nonce is accepted and each press is its own tip', async () => {
  const twice = await Promise.all(
    [1, 2].map(() => app.inject(post('/bao-tin', { ...story, nonce: 'x'.repeat(22) }))),
  );
  expect(new Set(twice.map((answer) => codeOn(answer.body))).size).toBe(1);
  const without = await app.inject(post('/bao-tin', story));
  expect(without.statusCode).toBe(200);
  expect(lastSent()?.nonce).toBeNull();
});

test('each form has a nonce of its own, 128 random bits', async () => {
  const nonces = await Promise.all(
    [1, 2, 3].map(async () => /name="nonce" value="([^"]+)"/.exec((await app.inject('/bao-tin')).body)?.[1]),
  );
  expect(new Set(nonces).size).toBe(3);
  expect(nonces[0]).toMatch(/^[\w-]{22}$/);
});

test('sixteen senders at once are all answered', async () => {
  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, index) => app.inject(post('/bao-tin', { description: `Tin ${index}` }))),
  );
  expect(new Set(answers.map((answer) => codeOn(answer.body))).size).toBe(16);
});

test('what is wrong is said first, links to its box, and everything typed is kept', async () => {
  const answer = await app.inject(
    post('/bao-tin', {
      nonce,
      description: ' \n ',
      areaCode: '99999',
      place: '<b>"đầu hẻm" & chợ</b>',
      when: 'tối qua',
      aboutOfficer: 'yes',
      reach: 'none',
      contactPhone: '0900 000 000',
    }),
  );
  expect(answer.statusCode).toBe(422);
  expect(titleOf(answer.body)).toMatch(/^Lỗi: /);
  expect(answer.body).toContain('còn 3 chỗ cần sửa');
  for (const box of ['description', 'areaCode', 'reach']) {
    expect(answer.body).toContain(`href="#${box}"`);
    expect(answer.body).toContain(`id="${box}"`);
  }
  expect(answer.body).toContain('value="&lt;b&gt;&quot;đầu hẻm&quot; &amp; chợ&lt;/b&gt;"');
  expect(answer.body).toContain('value="tối qua"');
  expect(answer.body).toContain('value="0900 000 000"');
  expect(answer.body).toMatch(/id="aboutOfficer"[^>]*checked/);
  expect(answer.body).toContain(`name="nonce" value="${nonce}"`);
  expect(answer.body.indexOf('class="summary"')).toBeLessThan(answer.body.indexOf('<h1>'));
});

test('a number is not sent when the sender chose to leave nothing, and is needed when they may be called', async () => {
  const before = ports.sent.length;
  for (const [fields, words] of [
    [{ reach: 'none', contactName: 'Ba' }, 'chọn không để lại gì nhưng có ghi'],
    [{ reach: 'handler' }, 'chưa ghi số'],
    [{ reach: 'handler', contactPhone: '12' }, 'thiếu hoặc thừa chữ số'],
    [{ reach: 'sealed', contactPhone: '0900000000' }, 'hãy chọn một trong các cách'],
    [{ reach: 'everyone' }, 'hãy chọn một trong các cách'],
  ] as const) {
    const answer = await app.inject(post('/bao-tin', { ...story, ...fields } as Record<string, string>));
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(words);
  }
  expect(ports.sent.length).toBe(before);
});

test('a name alone is enough to be reached: none of the two boxes is compulsory by itself', async () => {
  const answer = await app.inject(post('/bao-tin', { ...story, reach: 'handler', contactName: 'Chị Ba' }));
  expect(answer.statusCode).toBe(200);
  expect(ports.sent.at(-1)).toMatchObject({ reach: 'handler', contactName: 'Chị Ba', contactPhone: '' });
});

test('sealed contact is offered only where custodians exist', async () => {
  expect((await app.inject('/bao-tin')).body).not.toContain('value="sealed"');
  const { app: keeping } = await exampleSite({
    ports: { ...examplePorts(), custody: { isReady: async () => true, deleteIdentity: async () => {} } },
  });
  expect((await keeping.inject('/bao-tin')).body).toContain('value="sealed"');
});

test('a text that names police is asked about once, nothing is sent yet, and each answer is kept to', async () => {
  const before = ports.sent.length;
  const fields = { nonce, description: 'Anh công an xã nhận tiền', place: 'quán A', areaCode: '31101' };
  const asked = await app.inject(post('/bao-tin', fields));
  expect(asked.statusCode).toBe(422);
  expect(asked.body).toContain('name="officerAnswer"');
  expect(asked.body).toContain('value="quán A"');
  expect(ports.sent.length).toBe(before);
  for (const [officerAnswer, aboutOfficer] of [
    ['yes', true],
    ['no', false],
  ] as const) {
    const answer = await app.inject(post('/bao-tin', { ...fields, officerAnswer }));
    expect(answer.statusCode).toBe(200);
    expect(lastSent()).toMatchObject({ aboutOfficer, place: 'quán A' });
  }
  const edited = await app.inject(post('/bao-tin', { ...fields, edit: '1' }));
  expect(edited.statusCode).toBe(200);
  expect(edited.body).toContain('>Anh công an xã nhận tiền</textarea>');
});

test('if the city police itself is meant, an outside body is named before sending, ticked or not', async () => {
  for (const aboutOfficer of ['', 'yes']) {
    const answer = await app.inject(
      post('/bao-tin', { description: 'Cán bộ Công an thành phố đòi tiền', aboutOfficer }),
    );
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Viện kiểm sát nhân dân thành phố Cần Thơ');
  }
});

test('what the use case refuses is shown at its box, in the reader’s language', async () => {
  const refusing = async (failure: Failure) =>
    (await exampleSite({ ports: { ...ports, submitTip: () => Promise.reject(failure) } })).app;
  const invalid = await refusing(new Failure('invalid', { areaCode: 'tip.error.areaCode.unknown' }));
  const answer = await invalid.inject(post('/en/bao-tin', story));
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain('this ward or commune is not in the list');
  const busy = await refusing(new Failure('too_many'));
  const later = await busy.inject(post('/bao-tin', story));
  expect([later.statusCode, later.body.includes('chờ một phút')]).toEqual([429, true]);
});
