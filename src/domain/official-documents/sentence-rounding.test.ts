import { expect, test } from 'vitest';
import { getIndicator } from '#domain/indicators/dictionary.ts';
import { reportWords } from '#locales/vi/report.ts';
import { plainText } from './locked-figure.ts';
import { reportOutline } from './outline.ts';
import type { ReportFigure } from './report-figure.ts';
import { renderSentence } from './sentence.ts';

const figure = (code: string, value: string, rest: Partial<ReportFigure> = {}): [string, ReportFigure] => {
  const { nameVi: name, unit, kind } = getIndicator(code);
  return [
    code,
    {
      ...{ indicator: code, name, unit, kind, area: '92', period: '2026-H1', value, state: 'computed' },
      ...rest,
    },
  ];
};

const book = new Map([
  figure('K01', '1631'),
  figure('K02', '89.21', { parts: { numerator: '1455', denominator: '1631' } }),
  figure('T01', '1080', { previous: { period: '2025-H1', value: '1021', state: 'computed' } }),
  figure('O01', '247'),
  figure('O02', '13330'),
]);

/** The sentence of the outline that begins with an indicator, its numbers read rounded. */
function read(code: string): string {
  const sentences = reportOutline.sections.flatMap(({ content }) =>
    content.flatMap((one) =>
      'sentence' in one && one.sentence[0]?.text.includes(`{${code}}`) ? [one.sentence] : [],
    ),
  );
  const words = { ...reportWords, numbers: 'rounded' as const };
  return sentences.map((clauses) => plainText(renderSentence(clauses, book, words).inlines)).join(' ');
}

test.each([
  ['K01', 'có 1.631 mắt, 1.455/1.631 mắt đang hoạt động'],
  ['T01', 'cung cấp 1.080 tin, tăng 59 tin so với cùng kỳ (1.080/1.021, 5,78%)'],
  ['O01', 'hơn 13.000 lượt người dự'],
])('%s: no word of rounding stands beside the number itself', (code, expected) => {
  expect(read(code)).toContain(expected);
});
