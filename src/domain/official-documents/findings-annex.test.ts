import { expect, test } from 'vitest';
import { reportWords } from '#locales/vi/report.ts';
import { buildFindingsAnnex, type ReportFinding } from './findings-annex.ts';
import { plainText } from './locked-figure.ts';

const finding: ReportFinding = {
  ...{ id: 'value_unusual:O02', rule: 'value_unusual', severity: 'question', why: 'Cần biết vì sao.' },
  what: 'Xã Vị Thanh 1: số lượt người dự của tháng 2 năm 2026 là 118, cao hơn hẳn mức thường thấy là 54.',
  sides: [],
  arithmetic: null,
  answer: null,
};

test('a draft asks for answers before the signature; what is presented says that they were given', () => {
  const [draft] = buildFindingsAnnex([finding], { isFinal: false }, reportWords);
  const [presented] = buildFindingsAnnex([finding], { isFinal: true }, reportWords);
  expect(draft?.kind === 'paragraph' && plainText(draft.inlines)).toContain('trước khi ký');
  expect(presented?.kind === 'paragraph' && plainText(presented.inlines)).toContain('đã được xem xét');
});

test('numbers that count are locked; those in a date and in the name of a unit are words', () => {
  const [, heading] = buildFindingsAnnex([finding], { isFinal: false }, reportWords);
  const inlines = heading?.kind === 'paragraph' ? heading.inlines : [];
  expect(plainText(inlines)).toBe(`1. ${finding.what}`);
  expect(inlines.flatMap((one) => ('figure' in one ? [one.figure.text] : []))).toEqual(['118', '54']);
});

test('the subtraction stands before its table, so that no page holds it alone', () => {
  const side = { label: 'Xã trên địa bàn', printed: '167', value: '167', range: '', source: 'Pháp Luật' };
  const one = {
    ...finding,
    sides: [side],
    arithmetic: 'Chênh lệch: 167 − 72 = 95',
    answer: 'Giải trình: đã rõ.',
  };
  const kinds = buildFindingsAnnex([one], { isFinal: true }, reportWords).map((block) =>
    block.kind === 'table' ? 'table' : plainText(block.inlines).slice(0, 10),
  );
  expect(kinds.slice(2)).toEqual(['Cần biết v', 'Chênh lệch', 'table', 'Giải trình']);
});
