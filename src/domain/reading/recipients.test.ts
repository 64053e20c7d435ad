import { expect, test } from 'vitest';
import { readReport } from './read-report.ts';
import { findRecipients } from './recipients.ts';

const report = `Kính gửi: Ủy ban nhân dân 103 xã, phường
- 12 phòng nghiệp vụ.
Trong 6 tháng đầu năm 2026 tổ chức 24 buổi tuyên truyền.
Nơi nhận:
- UBND thành phố (03 bản);
- Công an 15 xã, phường
trên địa bàn (để thực hiện);
KT. TRƯỞNG BAN CHỈ ĐẠO 138
Trần Văn Hòa
- Lưu: VT, CA (05 bản).
PHỤ LỤC
Có 7 mô hình.`;

const numbers = (text: string) => readReport(text).map((figure) => figure.text);

test.each([
  ['NFC', report],
  ['NFD', report.normalize('NFD')],
  ['beyond the basic plane', `🚓 Báo cáo\n${report}`],
])('to whom a paper goes and who signs it counts nothing: %s', (_, text) => {
  expect(numbers(text)).toEqual(['24', '7']);
});

test('side by side with the signature, as one line and as cells', () => {
  const side = 'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- 15 xã\tKT. CHỦ TỊCH\n- 6 ấp\tPHÓ CHỦ TỊCH\n- Lưu: VT\t ';
  expect(numbers(`Bắt 5 đối tượng.\n${side}`)).toEqual(['5']);
  expect(numbers(`Bắt 5 đối tượng.\n${side.replaceAll('\t', ' ').replaceAll('\n', ' ')}`)).toEqual(['5']);
});

test('lines of a report that only look alike are read', () => {
  expect(numbers('Nơi nhận tiền là 3 hộ dân. Lưu: 5 hồ sơ.\n- Bắt 4 đối tượng;\n- Phạt 2 vụ.')).toEqual(
    expect.arrayContaining(['3', '4', '2']),
  );
  expect(findRecipients('Kính gửi: Ủy ban nhân dân xã\nXã có 5 tổ.\n- Bắt 4 đối tượng.')).toHaveLength(1);
});
