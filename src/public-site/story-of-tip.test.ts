import { expect, test } from 'vitest';
import { exampleCommunes, examplePorts, exampleSite, post } from './site.fixture.ts';
import { communesNamed } from './tips/communes-named.ts';

const listed = exampleCommunes.map((commune) =>
  commune.name === 'Ninh Kiều'
    ? { ...commune, formerly: ['Phường An Cư', 'Phường Thới Bình', 'Phường Tân An'] }
    : commune,
);
const ports = { ...examplePorts(), listCommunes: async () => listed };
const { app } = await exampleSite({ ports });
const story = { description: 'Tối nào cũng có người lạ ra vào nhà trọ cuối hẻm' };
const send = (fields: Record<string, string>) => app.inject(post('/bao-tin', { ...story, ...fields }));
const lastSent = () => ports.sent.at(-1);

test.each([
  ['ninh kieu', '31104'],
  ['Phường Ninh Kiều'.normalize('NFD'), '31104'],
  ['p. ninh kieu', '31104'],
  ['An Cư', '31104'],
  ['thoi binh', '31104'],
  ['XÃ PHONG ĐIỀN', '31111'],
])('a commune is found by the name that was typed: “%s”', async (areaName, areaCode) => {
  expect((await send({ areaName })).statusCode).toBe(200);
  expect(lastSent()).toMatchObject({ areaCode });
  expect(lastSent()).not.toHaveProperty('areaName');
});

test.each(['thoi binh', 'An Cư'])(
  'the answer says what “%s”, a name of before, was read as',
  async (areaName) => {
    const { body } = await send({ areaName });
    expect(body).toContain(`Bạn gõ “${areaName}”`);
    expect(body).toContain('nơi nay thuộc <b>Phường Ninh Kiều</b>');
  },
);

test.each<Record<string, string>>([
  { areaName: 'p. ninh kieu' },
  { areaName: 'An Cư', areaCode: '31106' },
  {},
])('nothing is said of a name where nothing was read into it: %j', async (fields) => {
  expect((await send(fields)).body).not.toContain('Bạn gõ');
});

test('a name that is new here and old there is asked about, with both first in the list', async () => {
  expect(communesNamed(listed, 'Tân An').map(({ name }) => name)).toEqual(['Ninh Kiều', 'Tân An']);
  const answer = await send({ areaName: 'tan an', place: 'sau chợ' });
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain('“tan an” có thể là Phường Ninh Kiều, Phường Tân An');
  expect(answer.body).toMatch(/<optgroup label="2 nơi gần[^>]*>(<option value="\d+">[^<]*<\/option>){2}/);
  expect(answer.body).toContain('value="sau chợ"');
  expect((await send({ areaName: 'tan an', areaCode: '31106' })).statusCode).toBe(200);
  expect(lastSent()).toMatchObject({ areaCode: '31106' });
});

test('of more names than can be said the number is, with all of them first in the list', async () => {
  const near = communesNamed(listed, 'p');
  expect(near.length).toBeGreaterThan(6);
  const answer = await send({ areaName: 'p' });
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain(`có ${near.length} xã, phường có chữ “p”`);
  expect(answer.body).toContain(`<optgroup label="${near.length} nơi gần`);
});

test('a name of nowhere is said, and nothing is lost', async () => {
  const answer = await send({ areaName: 'Sài <b>Gòn' });
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain('không có xã, phường nào tên “Sài &lt;b&gt;Gòn”');
  expect(answer.body).toContain(story.description);
});

test('a point is taken from numbers or a pasted link, and a link without one is said', async () => {
  const link = 'https://www.google.com/maps/@10.0339,105.7840,17z';
  for (const coordinates of ['10.0339, 105.7840', link]) {
    expect((await send({ coordinates })).statusCode).toBe(200);
    expect(lastSent()).toMatchObject({ coordinates });
  }
  const answer = await send({ coordinates: 'https://maps.app.goo.gl/AbCdEf' });
  expect([answer.statusCode, answer.body.includes('href="#coordinates"')]).toEqual([422, true]);
  expect(answer.body).toContain('value="https://maps.app.goo.gl/AbCdEf"');
  const long = await send({ coordinates: `10.0339, 105.7840 ${'x'.repeat(500)}` });
  expect(long.body).toContain('tọa độ dài quá 500');
});

test('what it is about and what keeps the sender safe arrive, and go along with the question about police', async () => {
  const fields = {
    about: 'crime',
    protection: 'threatened',
    coordinates: '10.03, 105.78',
    areaName: 'an cu',
  };
  await send(fields);
  expect(lastSent()).toMatchObject({ matter: 'crime', protection: ['threatened'], aboutOfficer: false });
  const asked = await send({ ...fields, description: 'Anh công an xã nhận tiền' });
  expect(asked.statusCode).toBe(422);
  for (const [name, value] of Object.entries(fields))
    expect(asked.body).toContain(`name="${name}" value="${value}"`);
  await send({ about: 'officer' });
  expect(lastSent()).toMatchObject({ aboutOfficer: true });
  expect(lastSent()).not.toHaveProperty('matter');
  await send({ about: 'politics', protection: 'money' });
  expect(lastSent()).not.toHaveProperty('matter');
  expect(lastSent()).not.toHaveProperty('protection');
});

test('the language of the page goes no further than the page', async () => {
  const fields = { ...story, nonce: 'n'.repeat(22), about: 'crime', areaName: 'an bình' };
  const sent = [];
  for (const page of ['/bao-tin', '/km/bao-tin', '/en/bao-tin']) {
    expect((await app.inject(post(page, fields, { 'accept-language': 'km' }))).statusCode).toBe(200);
    sent.push(lastSent());
  }
  expect(sent[1]).toEqual(sent[0]);
  expect(sent[2]).toEqual(sent[0]);
});
