import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReport } from '#domain/reading/read-report.ts';
import { keepingOf, type ReadShape } from './keeping.ts';
import { quotationOf } from './quotation.ts';
import { type Said, saidOf, saysTheSame } from './said.ts';
import { inUnitOfIndicator, statedFigure } from './stated-figure.ts';
import { mayFollow, turnOutcomes } from './turn.ts';

const sessions: Said = {
  ...{ concept: 'outreach_sessions', area: '31135', period: '2026-H1', value: '24', qualifier: 'exact' },
};
const count: ReadShape = { kind: 'count', direction: null };
const beside = {
  isRecorded: (code: string) => code === 'T02',
  isUnit: (area: string, period: string) => area === '31135' && period === '2026-H1',
};

test.each([
  ['an exact count of what people enter', {}, {}, 'ledger', null],
  ['nothing counts it', { concept: 'other' }, {}, 'kept', 'noIndicator'],
  ['a target', {}, { status: 'target' }, 'kept', 'target'],
  ['a change', {}, { direction: 'down' }, 'kept', 'change'],
  ['a share', {}, { kind: 'percent' }, 'kept', 'share'],
  ['hàng ngàn', { value: null, qualifier: 'vague' }, {}, 'kept', 'noValue'],
  ['a range', { value: null }, { low: 10, high: 70 }, 'compared', 'rounded'],
  ['no period', { period: null }, {}, 'kept', 'noPeriod'],
  ['no area', { area: null }, {}, 'kept', 'noArea'],
  ['gần 24', { qualifier: 'almost' }, {}, 'compared', 'rounded'],
  ['what records count', { concept: 'tips_valuable' }, {}, 'compared', 'counted'],
  ['a unit of before the reform', { area: '918' }, {}, 'compared', 'formerArea'],
] as const)('%s: %j %j is %s, %s', (_, said, shape, as, why) => {
  expect(keepingOf({ ...sessions, ...said }, { ...count, ...shape }, beside)).toEqual({ as, why });
});

test('mass is held against grams, and rounding words keep their interval', () => {
  const drugs: Said = { ...sessions, concept: 'drugs_kg', value: '2.3', qualifier: 'over' };
  expect(inUnitOfIndicator(drugs)).toBe('2300');
  const print = { id: 'a', source: 's', printed: 'hơn 2,3', range: null };
  expect(statedFigure(drugs, print)).toMatchObject({ indicator: 'C09', value: 2300, low: 2300, high: 2400 });
  expect(statedFigure({ ...drugs, period: null }, print)).toBe(null);
});

test('what is not changed says the same', () => {
  const text = 'Trong 6 tháng đầu năm 2026, TP Cần Thơ tổ chức 24 buổi tuyên truyền.';
  const [figure] = readReport(text);
  if (!figure) throw new Error('There is a figure in the text.');
  expect(saysTheSame(saidOf(figure), { ...saidOf(figure) })).toBe(true);
  expect(saysTheSame(saidOf(figure), { ...saidOf(figure), value: '25' })).toBe(false);
});

test('a quotation is the sentence of a figure, whatever stands around it', () => {
  const words = fc.constantFrom('vụ', 'tháng', 'gần', '🚓', 'tổ', 'hòa', 'giải').map((word) => ` ${word}`);
  const sentence = fc.array(words, { minLength: 1, maxLength: 8 }).map((list) => `Có${list.join('')}`);
  fc.assert(
    fc.property(sentence, sentence, sentence, (before, own, after) => {
      const text = `${before}. ${own} 1.600 tin; ${after}.`;
      const start = [...`${before}. ${own} `].length;
      const quotation = quotationOf([...text], { start, end: start + 5 });
      expect(quotation.text).toBe(`${own} 1.600 tin;`);
      expect([...quotation.text].slice(quotation.start, quotation.end).join('')).toBe('1.600');
    }),
  );
});

test('what is decided is taken back before it is decided otherwise', () => {
  const after = (last: (typeof turnOutcomes)[number] | null) =>
    turnOutcomes.filter((next) => mayFollow(last, next));
  expect(after(null)).toEqual(['accepted', 'changed', 'rejected']);
  expect(after('undone')).toEqual(after(null));
  for (const decided of ['accepted', 'changed', 'rejected'] as const)
    expect(after(decided)).toEqual(['undone']);
});
