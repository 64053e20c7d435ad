import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indicators, visibleIndicators } from '#domain/indicators/dictionary.ts';
import { readRounded } from '#domain/numbers/read-rounded.ts';
import { boundsOf } from '#domain/numbers/rounding.ts';
import { reportWords } from '#locales/vi/report.ts';
import { plainText } from './locked-figure.ts';
import { reportOutline } from './outline.ts';
import { proseNumbers } from './prose-numbers.ts';
import type { FigureBook, ReportFigure } from './report-figure.ts';
import { type Clause, renderSentence } from './sentence.ts';
import { parseTemplate } from './slots.ts';

const sentences = reportOutline.sections.flatMap((section) =>
  section.content.flatMap((content) => ('sentence' in content ? [content.sentence] : [])),
);
const templatesOf = (clauses: Clause[]): string[] =>
  clauses.flatMap(({ text, zero, first }) => [text, zero, first].filter((one) => one !== undefined));
const context = ['DVHC', 'DVHCP', 'DVHCX', 'DANSO'];

const figure = (
  code: string,
  value: string | null,
  before: string | null,
  parts?: [number, number],
): ReportFigure => {
  const known = visibleIndicators.find((one) => one.code === code);
  return {
    indicator: code,
    name: known?.nameVi ?? code,
    unit: known?.unit ?? '',
    kind: known?.kind ?? 'context',
    area: '92',
    period: '2026-YEAR',
    value,
    state: value === null ? 'missing' : 'computed',
    ...(parts && { parts: { numerator: String(parts[0]), denominator: String(parts[1]) } }),
    previous: { period: '2025-YEAR', value: before, state: 'computed' },
  };
};

const amount = fc.oneof(
  fc.constant(null),
  fc.constant('0'),
  fc.integer({ min: 1, max: 2_000_000 }).map(String),
  fc.integer({ min: 1, max: 99_999 }).map((cents) => String(cents / 100)),
);

const books: fc.Arbitrary<FigureBook> = fc
  .tuple(
    ...[...context, ...visibleIndicators.map((one) => one.code)].map((code) => {
      const ratio = visibleIndicators.find((one) => one.code === code)?.kind === 'ratio';
      if (!ratio) return fc.tuple(amount, amount).map(([now, then]) => figure(code, now, then));
      return fc
        .option(fc.tuple(fc.nat(5000), fc.nat(5000)))
        .map((parts) =>
          parts === null
            ? figure(code, null, null)
            : figure(code, parts[1] ? String((parts[0] / parts[1]) * 100) : null, null, parts),
        );
    }),
  )
  .map((figures) => new Map(figures.map((one) => [one.indicator, one])));

test('whatever is known, missing or zero, every sentence is a whole one', () => {
  fc.assert(
    fc.property(books, fc.constantFrom(...proseNumbers), (book, numbers) => {
      for (const clauses of sentences) {
        const { inlines } = renderSentence(clauses, book, { ...reportWords, numbers });
        if (!inlines.length) continue;
        const text = plainText(inlines);
        expect(text).toMatch(/^[\p{Lu}\d]/u);
        expect(text).toMatch(/[^\s.,;:]\.$/u);
        expect(text).not.toMatch(/ {2}|[,;:] ?[,;.]|\s[,;.]|[{}]|undefined|NaN|null/);
        expect(text).not.toMatch(/^(?:Trong đó|Qua đó|Với|Gồm|Đúng hạn|Quá hạn)/);
        expect(text).not.toMatch(/(?:^|[^\d.,/])[1-9](?![\d.,/%])/);
      }
    }),
    { numRuns: 150 },
  );
});

test('every percentage stands with both its numbers', () => {
  fc.assert(
    fc.property(books, (book) => {
      for (const clauses of sentences) {
        const text = plainText(renderSentence(clauses, book, reportWords).inlines);
        for (const clause of text.split(/; |\.$/)) {
          if (clause.includes('%')) expect(clause).toMatch(/[\d.,]+\/[\d.,]+/);
        }
      }
    }),
  );
});

test('a sentence uses a figure or reports it missing, never neither', () => {
  fc.assert(
    fc.property(books, (book) => {
      for (const clauses of sentences) {
        const { inlines, missing } = renderSentence(clauses, book, reportWords);
        const used = new Set(
          inlines.flatMap((one) => ('figure' in one ? [one.figure.tag.split(/[|/]/)[0]] : [])),
        );
        for (const { text } of clauses) {
          for (const slot of parseTemplate(text)) {
            if (typeof slot === 'string' || book.get(slot.code)?.value !== null) continue;
            const nothingToCount = book.get(slot.code)?.parts?.denominator === '0';
            expect([slot.code, used.has(slot.code)]).toEqual([slot.code, false]);
            expect([slot.code, missing.includes(slot.code)]).toEqual([slot.code, !nothingToCount]);
          }
        }
      }
    }),
  );
});

test('the wordings of one clause speak of the same figures', () => {
  for (const clauses of sentences) {
    for (const { text, first, zero } of clauses) {
      const codes = (template: string): string[] =>
        parseTemplate(template).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.code]));
      if (first) expect(codes(first)).toEqual(codes(text));
      if (zero) expect(codes(zero).every((code) => codes(text).includes(code))).toBe(true);
      expect(codes(text).length).toBeGreaterThan(0);
    }
  }
});

test('the outline speaks of every printed indicator but the change it prints anyway', () => {
  const spoken = new Set(
    sentences.flatMap((clauses) =>
      templatesOf(clauses).flatMap((template) =>
        parseTemplate(template).flatMap((piece) =>
          typeof piece === 'string' ? [] : [piece.code, piece.divisor],
        ),
      ),
    ),
  );
  const tables = reportOutline.sections.flatMap((section) =>
    section.content.flatMap((content) => ('table' in content ? content.table.indicators : [])),
  );
  const said = new Set([...spoken, ...tables]);
  expect(visibleIndicators.map((one) => one.code).filter((code) => !said.has(code))).toEqual(['C10']);
  const known = new Set([...indicators.map((one) => one.code), ...context, undefined]);
  expect([...said].filter((code) => !known.has(code))).toEqual([]);
});

test.each([
  [{ T01: '1', T02: '1' }, 'Nhân dân cung cấp 01 tin, trong đó 01 tin có giá trị.'],
  [{ T01: '1284', T02: '0' }, 'Nhân dân cung cấp 1.284 tin, không có tin nào được xác định là có giá trị.'],
  [{ T01: '0', T02: '0' }, 'Trong kỳ không có tin do Nhân dân cung cấp.'],
  [{ T02: '9', C01: '10' }, 'Có 09 tin có giá trị do Nhân dân cung cấp; qua đó làm rõ 10 vụ.'],
  [{ C02: '3' }, 'Từ tin của Nhân dân đã xử lý 03 người.'],
])('%o is told as "%s"', (values: Record<string, string>, expected) => {
  const clauses = sentences.find((one) => one[0]?.text.includes('{T01}')) ?? [];
  const book = new Map(Object.entries(values).map(([code, value]) => [code, figure(code, value, null)]));
  expect(plainText(renderSentence(clauses, book, reportWords).inlines)).toBe(expected);
});

test.each([
  ['rounded', 'Tiếp nhận gần 1.300 tin, tăng 117 tin so với cùng kỳ (1.284/1.167, 10,03%).'],
  ['exact', 'Tiếp nhận 1.284 tin, tăng 117 tin so với cùng kỳ (1.284/1.167, 10,03%).'],
] as const)('numbers read %s keep the exact ones beside the percentage', (numbers, expected) => {
  const book = new Map([['T01', figure('T01', '1284', '1167')]]);
  const clauses: Clause[] = [{ text: 'Tiếp nhận {T01} tin', compare: 'tin' }];
  const { inlines } = renderSentence(clauses, book, { ...reportWords, numbers });
  expect(plainText(inlines)).toBe(expected);
  expect(inlines.flatMap((one) => ('figure' in one ? [one.figure.value] : []))[0]).toBe('1284');
});

test('what a share is taken of is read as it is', () => {
  const book = new Map([
    ['C04', figure('C04', '1420', null)],
    ['C05', figure('C05', '1284', null)],
  ]);
  const clauses: Clause[] = [{ text: 'Làm rõ {C05}/{C04} vụ, đạt {C05/C04}' }];
  const told = renderSentence(clauses, book, { ...reportWords, numbers: 'rounded' });
  expect(plainText(told.inlines)).toBe('Làm rõ 1.284/1.420 vụ, đạt 90,42%.');
});

test('a rounded sentence says what is true of every exact number behind it', () => {
  fc.assert(
    fc.property(books, (book) => {
      for (const clauses of sentences) {
        const { inlines } = renderSentence(clauses, book, { ...reportWords, numbers: 'rounded' });
        for (const one of inlines) {
          if (!('figure' in one) || !/^(gần|hơn) /i.test(one.figure.text)) continue;
          const { rounding, value } = readRounded(one.figure.text);
          const { low, high } = boundsOf(rounding, value);
          const exact = Number(one.figure.value);
          expect(low !== null && high !== null && low < exact && exact < high).toBe(true);
        }
      }
    }),
  );
});

test('a change is told with both numbers and none of it where there is nothing to compare', () => {
  const clauses: Clause[] = [{ text: 'Tiếp nhận {T01} tin', compare: 'tin' }];
  const told = (now: string, then: string | null): string =>
    plainText(renderSentence(clauses, new Map([['T01', figure('T01', now, then)]]), reportWords).inlines);
  expect(told('1284', '1167')).toBe(
    'Tiếp nhận 1.284 tin, tăng 117 tin so với cùng kỳ (1.284/1.167, 10,03%).',
  );
  expect(told('5', '8')).toBe('Tiếp nhận 05 tin, giảm 03 tin so với cùng kỳ (5/8, 37,5%).');
  expect(told('5', '0')).toBe('Tiếp nhận 05 tin, tăng 05 tin so với cùng kỳ.');
  expect(told('5', '5')).toBe('Tiếp nhận 05 tin, bằng cùng kỳ.');
  expect(told('5', null)).toBe('Tiếp nhận 05 tin.');
});

test('beside the comparison stands how much of a plan’s target is reached, with both its numbers', () => {
  const plan = { id: 'plan', number: '05/KH-BCĐ', day: '15/01/2026', issuer: 'Ban Chỉ đạo 138 thành phố' };
  const say = (value: string, bound: 'at_least' | 'at_most') => {
    const told = { ...figure('F01', value, '4'), target: { id: 'target', bound, value: '8', plan } };
    const clauses: Clause[] = [{ text: 'Tổ chức {F01} diễn đàn', compare: 'diễn đàn' }];
    return plainText(renderSentence(clauses, new Map([['F01', told]]), reportWords).inlines);
  };
  expect(say('6', 'at_least')).toBe(
    'Tổ chức 06 diễn đàn, tăng 02 diễn đàn so với cùng kỳ (6/4, 50%), đạt 75% chỉ tiêu giao (6/8).',
  );
  expect(say('6', 'at_most')).toBe('Tổ chức 06 diễn đàn, tăng 02 diễn đàn so với cùng kỳ (6/4, 50%).');
});
