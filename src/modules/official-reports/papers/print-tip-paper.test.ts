import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/support/database.ts';
import { papersOfACall, secretOfTheCall, wordsOf } from './papers.fixture.ts';

const database = await testDatabase();
const { print, eventsOf, neighbour, tipId } = await papersOfACall(database);

test('the receipt for things names them and their tip, never who brought them', async () => {
  const { lines } = await wordsOf(await print('items_receipt'));
  expect(lines).toEqual(
    expect.arrayContaining([
      'Mẫu số 214, Thông tư 119/2021/TT-BCA',
      'GIẤY BIÊN NHẬN',
      'Một điện thoại',
      'NGƯỜI GIAO',
    ]),
  );
  expect(lines.join(' ')).toContain(tipId.slice(-6).toUpperCase());
  expect(lines.join(' ')).not.toMatch(secretOfTheCall);
  expect((await eventsOf(tipId)).at(-1)).toMatchObject({ verb: 'print' });
});

test('papers wait for their moment', async () => {
  for (const form of ['transfer_slip', 'result_notice'] as const) {
    await expect(print(form)).rejects.toMatchObject({ code: 'conflict' });
  }
});

test('out of another commune’s sight a paper is not found, and leaves no event', async () => {
  const before = (await eventsOf(tipId)).length;
  await expect(print('items_receipt', neighbour)).rejects.toMatchObject({ code: 'not_found' });
  expect((await eventsOf(tipId)).length).toBe(before);
});

test('slip and notice say what the record says', async () => {
  await database.admin
    .updateTable('tips')
    .set({
      status: 'resolved',
      outcome: 'handled_administratively',
      resolved_at: new Date(),
      transfer_requested_at: new Date(),
      transfer_to: 'city_police',
    })
    .where('id', '=', tipId)
    .execute();
  const slip = await wordsOf(await print('transfer_slip'));
  expect(slip.lines).toEqual(
    expect.arrayContaining([
      'PHIẾU CHUYỂN',
      'Kính gửi: Cơ quan Cảnh sát điều tra, Công an thành phố.',
      'mất xe wave 65F1-123.45',
    ]),
  );
  const notice = await wordsOf(await print('result_notice'));
  expect(notice.lines.map((line) => line.replaceAll('\u00a0', ' '))).toContain(
    'V/v thông báo kết quả giải quyết nguồn tin',
  );
  expect(notice.lines).toContain('Kết quả giải quyết: xử lý hành chính.');
});
