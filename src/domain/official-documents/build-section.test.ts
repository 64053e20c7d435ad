import { expect, test } from 'vitest';
import { reportWords } from '#locales/vi/report.ts';
import { buildSection } from './build-section.ts';
import { plainText } from './locked-figure.ts';
import type { Block } from './official-document.ts';
import { type NumberedSection, numberSections, type ReportScope, reportOutline } from './outline.ts';
import type { FigureBook } from './report-figure.ts';

const scope: ReportScope = { level: 'commune', period: 'half' };
const words = { ...reportWords, numbers: 'exact' as const };

function sectionOf(id: string): NumberedSection {
  const found = numberSections(reportOutline, scope).find(({ section }) => section.id === id);
  if (!found) throw new Error(`No section ${id}`);
  return found;
}

const counted = (indicator: string, value: string): FigureBook =>
  new Map([
    [
      indicator,
      {
        ...{ indicator, value, name: indicator, unit: '', kind: 'sum', state: 'computed' },
        ...{ area: '31135', period: '2026-H1' },
      },
    ],
  ]);

function final(id: string, figures: FigureBook, written = ''): string[] {
  const texts = new Map(written ? [[id, { text: written }]] : []);
  const blocks: Block[] = buildSection(sectionOf(id), { figures, texts, isFinal: true }, scope, words);
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.inlines)] : [])).slice(1);
}

test('a presented section that nobody has counted says so, and never that nothing happened', () => {
  expect(final('II.9', new Map())).toEqual(['Đến khi lập báo cáo, chưa có số liệu của mục này.']);
  expect(final('II.6', new Map())).toEqual(['Trong kỳ không có nội dung báo cáo.']);
  expect(final('II.9', counted('E02', '3'))).toEqual(['Khen thưởng 03 cá nhân.']);
  expect(final('II.9', new Map(), 'Đang lập hồ sơ khen thưởng.')).toEqual(['Đang lập hồ sơ khen thưởng.']);
});

test('a task with its owner and day is a sentence of the body, whatever of it was written', () => {
  expect(
    final(
      'IV',
      new Map(),
      'Củng cố mô hình | Công an phường | Đoàn Thanh niên | 30/9/2026\nTổ chức diễn đàn | Ban Chỉ đạo | | 15/10/2026\nTiếp tục tuyên truyền.\nRà soát camera |',
    ),
  ).toEqual([
    'Củng cố mô hình (chủ trì: Công an phường; phối hợp: Đoàn Thanh niên; thời hạn: 30/9/2026).',
    'Tổ chức diễn đàn (chủ trì: Ban Chỉ đạo; thời hạn: 15/10/2026).',
    'Tiếp tục tuyên truyền.',
    'Rà soát camera.',
  ]);
  expect(final('III.1', new Map(), 'Giữ dấu | ở mục khác')).toEqual(['Giữ dấu | ở mục khác']);
});
