import { expect, test } from 'vitest';
import { reportWords } from '#locales/vi/report.ts';
import { buildFiguresTable } from './figures-annex.ts';
import { markJudgedYearly } from './judged-yearly.ts';
import { plainText } from './locked-figure.ts';
import { reportOutline } from './outline.ts';
import { type FigureBook, judgedYearly, type ReportFigure } from './report-figure.ts';

const figure = (indicator: string, value: string | null): [string, ReportFigure] => [
  indicator,
  {
    ...{ indicator, value, name: indicator, unit: '%', kind: 'ratio', area: '92', period: '2026-H1' },
    ...{ state: value === null ? 'missing' : 'computed' },
    previous: { period: '2025-H1', value: null, state: 'missing' },
  },
];

const book: FigureBook = new Map([
  figure('A02', null),
  figure('M12', '75'),
  figure('A06', null),
  figure('T01', null),
]);

/** What the row of an indicator ends with: its figure, the same period's, and the note. */
function printed(period: 'year' | 'half', code: string): string[] {
  const figures = markJudgedYearly(book, reportOutline, { level: 'city', period });
  const one = [...figures].filter(([indicator]) => indicator === code);
  const { rows } = buildFiguresTable(
    new Map(one),
    { fromOtherBody: new Set(), hasTargets: false },
    reportWords,
  );
  const cells = rows.find((row) => row.length > 1)?.map(({ inlines }) => plainText(inlines)) ?? [];
  return [cells[3] ?? '', cells.at(-1) ?? ''];
}

test('in a half year, what is judged once a year is said to be so; what nobody has counted stays uncounted', () => {
  expect(printed('half', 'A02')).toEqual(['chưa có số liệu', 'xét khi kết thúc năm']);
  expect(printed('half', 'M12')).toEqual(['75%', '']);
  expect(printed('half', 'A06')).toEqual(['chưa có số liệu', '']);
});

test('in a year nothing of it is excused', () => {
  expect(printed('year', 'A02')).toEqual(['chưa có số liệu', '']);
});

test('the outline judges the shares of the standard, of models and of teams once a year', () => {
  const all: FigureBook = new Map(
    ['A02', 'A03', 'A04', 'A05', 'B04', 'M12', 'A01', 'E01', 'R03'].map((code) => figure(code, null)),
  );
  const marked = markJudgedYearly(all, reportOutline, { level: 'commune', period: 'half' });
  const yearly = [...marked.values()].filter(({ state }) => state === judgedYearly);
  expect(yearly.map(({ indicator }) => indicator)).toEqual(['A02', 'A03', 'A04', 'A05', 'B04', 'M12']);
});
