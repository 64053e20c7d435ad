import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { areaRegister } from '#domain/areas/area-register.ts';
import { parseAreas, parseSuccessions } from '#domain/areas/parse-areas.ts';
import { parsePublishedFigures } from '#domain/reconciliation/published-figure.ts';
import { reconcile } from '#domain/reconciliation/reconcile.ts';
import { projectRoot } from '#platform/project-root.ts';
import { reconciliationWords } from './reconciliation.ts';

const file = (name: string): string => readFileSync(join(projectRoot, 'db/reference', name), 'utf8');

test('the contradictions of the press are told in whole sentences', () => {
  const areas = areaRegister(parseAreas(file('areas.csv')), parseSuccessions(file('area-successions.csv')));
  const found = reconcile(parsePublishedFigures(JSON.parse(file('published-figures.json'))), areas);
  expect(found.map((one) => reconciliationWords[one.rule].what(one))).toEqual([
    'Số vụ việc triệt phá của 6 tháng đầu năm 2022 (gần 1.400) lớn hơn của cả năm 2022 (hơn 1.100).',
    'Số người bị giáo dục, bắt, xử lý của 6 tháng đầu năm 2022 (gần 2.200) lớn hơn của cả năm 2022 (hơn 1.800).',
    'Số lượt người tham dự tuyên truyền in là “trên 1.3600.000”, không phải một số viết đúng.',
    'Nguồn nêu 167 xã, trong khi ngày 26/11/2025 địa bàn có 72 xã.',
  ]);
  expect(found.map((one) => reconciliationWords[one.rule].why(one)).at(-1)).toBe(
    'Đúng bằng số xã của các đơn vị cũ đến hết ngày 30/06/2025 (167): nguồn đếm theo đơn vị trước sắp xếp. Không so sánh với xã hiện nay.',
  );
});
