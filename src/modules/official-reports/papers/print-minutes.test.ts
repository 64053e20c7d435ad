import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/support/database.ts';
import { paragraphsOf, textOf } from '../docx/read-docx.fixture.ts';
import { papersOfACall, wordsOf } from './papers.fixture.ts';

const database = await testDatabase();
const { minutes, eventsOf } = await papersOfACall(database);

test('the minutes carry the form’s words; ethnicity and religion are dotted lines for the pen', async () => {
  const { lines, body } = await wordsOf(await minutes());
  for (const words of [
    'Mẫu số 01, Thông tư 119/2021/TT-BCA',
    'BIÊN BẢN',
    'NGƯỜI CUNG CẤP',
    'NGƯỜI TIẾP NHẬN',
    'CÔNG AN PHƯỜNG NINH KIỀU',
  ]) {
    expect(lines).toContain(words);
  }
  expect(lines).toContain('Họ và tên: Trần Văn Thử');
  const byHand = paragraphsOf(body).filter((line) => /Dân tộc|Tôn giáo/.test(line));
  expect(byHand.map(textOf)).toEqual(['Dân tộc:  Tôn giáo: ']);
  // two stretches of dots: to the other field, and to the right margin
  expect(byHand[0]?.match(/<w:tab w:val="\w+" w:pos="\d+" w:leader="dot"\/>/g)).toHaveLength(2);
  expect(byHand[0]?.match(/<w:tab\/>/g)).toHaveLength(2);
  expect(lines).toContain('Địa điểm xảy ra: hẻm 12, tọa độ 10.03390, 105.78400');
  expect(lines).toContain('Số: ……/……');
  // margins of the decree, in twips: top, bottom 20–25 mm, left 30–35, right 15–20
  const margin = (side: string) =>
    Number(new RegExp(`<w:pgMar[^>]* w:${side}="(\\d+)"`).exec(body)?.[1]) / 56.7;
  expect(margin('left')).toBeGreaterThanOrEqual(30);
  expect(margin('left')).toBeLessThanOrEqual(35);
  expect(margin('right')).toBeGreaterThanOrEqual(15);
  expect(margin('right')).toBeLessThanOrEqual(20.01);
});

test('coordinates that hold no point are said before anything is printed', async () => {
  const id = randomUUID();
  await expect(minutes(id, 'https://maps.app.goo.gl/AbCdEf')).rejects.toMatchObject({
    fields: { coordinates: 'tip.error.coordinates.unreadable' },
  });
  expect(await eventsOf(id)).toEqual([]);
});

test('of the minutes nothing is kept but that they were printed, once per command', async () => {
  const id = randomUUID();
  await minutes(id);
  await minutes(id);
  const events = await eventsOf(id);
  expect(events.map(({ verb }) => verb)).toEqual(['print']);
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from tindan.events where position('Trần Văn Thử' in convert_from(body, 'UTF8')) > 0) as found`.execute(
    database.admin,
  );
  expect(rows[0]?.found).toBe(false);
});
