import { v7 as uuidv7 } from 'uuid';
import type { TestDatabase } from '../../../test/support/database.ts';
import { temporaryFileStore } from '../../../test/support/temporary-file-store.ts';
import { addOfficer, prepareTips } from '../../../test/support/tips.ts';
import { addReading } from './add-reading.ts';
import { type DecideFigure, decideFigure } from './decide-figure.ts';
import { createDocumentReader } from './document-reader.ts';

/** A report of a ward, as its office writes one. Its figures, in order: see `figureNumbers`. */
export const reportText = `BÁO CÁO
Kết quả phong trào Toàn dân bảo vệ an ninh Tổ quốc 6 tháng đầu năm 2026 trên địa bàn phường Ninh Kiều
Ngày 14/6/2026

Trong 6 tháng đầu năm 2026, phường Ninh Kiều đã tổ chức 24 buổi tuyên truyền với hơn 1.800 lượt người tham dự. Quần chúng nhân dân cung cấp gần 120 nguồn tin có giá trị. Toàn phường duy trì 36 tổ tự quản về an ninh trật tự.
Phấn đấu đến cuối năm thành lập thêm 5 mô hình mới. Số vụ việc giảm 12 vụ so với cùng kỳ năm 2025.
`;
export const figureNumbers = {
  sessions: 0,
  attendances: 1,
  valuable: 2,
  teams: 3,
  target: 4,
  change: 5,
} as const;

/** Officers at the reading desk of a test's database, and what they do there. */
export async function readingDesk(database: TestDatabase) {
  const prepared = await prepareTips(database);
  const store = await temporaryFileStore();
  const reader = createDocumentReader();
  const as = async (...[role, path]: [Parameters<typeof addOfficer>[1], string]) => ({
    ...prepared.officer(await addOfficer(database, role, path)),
    ...{ store, reader },
  });
  type Officer = Awaited<ReturnType<typeof as>>;
  const add = (by: Officer, text: string, over: Partial<Parameters<typeof addReading>[1]> = {}) =>
    addReading(by, {
      ...{ id: uuidv7(), areaCode: '31135', title: 'Báo cáo 6 tháng', fileName: '.txt', documentOn: null },
      ...{ bytes: Buffer.from(text), ...over },
    });
  const decide = (
    by: Officer,
    readingId: string,
    over: Partial<DecideFigure> & Pick<DecideFigure, 'figureNo'>,
  ) =>
    decideFigure(by, {
      ...{ id: uuidv7(), readingId, seen: 0, decision: 'take', said: null, cellVersion: 0, ...over },
    });
  return { prepared, store, as, add, decide };
}

/** What a use case refused. */
export const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    ({ code, fields }) => [code, fields],
  );
