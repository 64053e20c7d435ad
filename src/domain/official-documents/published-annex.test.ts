import { expect, test } from 'vitest';
import { reportWords } from '#locales/vi/report.ts';
import { plainText } from './locked-figure.ts';
import { buildPublishedAnnex, type PublishedFigure } from './published-annex.ts';
import type { FigureBook, ReportFigure } from './report-figure.ts';

const printed = (indicator: string, counted: string, words: string): PublishedFigure => ({
  ...{ id: `p-${indicator}`, indicator, counted, printed: words, value: '2', rounding: 'over' },
  ...{ area: '92', areaName: 'Thành phố Cần Thơ', formerBorders: true, source: 'Pháp Luật' },
  ...{ period: '2022-YEAR', periodLabel: 'Năm 2022' },
});

const own = (indicator: string, kind: ReportFigure['kind'], unit: string, value: string | null) =>
  [
    indicator,
    {
      ...{ indicator, kind, unit, value, name: indicator, state: value === null ? 'missing' : 'computed' },
      ...{ area: '92', period: '2026-H1' },
    },
  ] as [string, ReportFigure];

function lastCells(published: PublishedFigure[], figures: FigureBook): string[] {
  const blocks = buildPublishedAnnex(published, figures, { area: '92', periodLabel: 'nay' }, reportWords);
  const table = blocks.find((block) => block.kind === 'table');
  return table?.kind === 'table'
    ? table.rows.slice(1).map((row) => plainText(row.at(-1)?.inlines ?? []))
    : [];
}

test('beside a print in kilograms our grams say their unit, and a fall is said in words, not as a minus', () => {
  const rows = [
    printed('C09', 'ma túy tổng hợp thu giữ', 'hơn 2 kg'),
    printed('C10', 'giảm phạm tội so với cùng kỳ', 'giảm 32%'),
    printed('C03', 'người bị truy nã', '61'),
  ];
  const figures = new Map([
    own('C09', 'sum', 'gam', '587.7'),
    own('C10', 'ratio', '%', '-16.49'),
    own('C03', 'sum', 'người', null),
  ]);
  expect(lastCells(rows, figures)).toEqual(['587,7 gam', 'giảm 16,49%', 'chưa có số liệu']);
});
