import { expect, test } from 'vitest';
import { reportWords } from '#locales/vi/report.ts';
import { plainText } from './locked-figure.ts';
import type { Block } from './official-document.ts';
import { buildAwardsAnnex, buildTasksAnnex, type ReportAward } from './written-annexes.ts';

const award: ReportAward = {
  ...{ id: '01890000-0000-7000-8000-000000000001', name: 'Khen đột xuất', area: '92', form: 'Giấy khen' },
  ...{ decision: '88/QĐ-UBND, 20/05/2026', body: 'Chủ tịch UBND', collectives: '1', individuals: '4' },
};

const told = (blocks: readonly Block[]): string[] =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? plainText(block.inlines)
      : block.rows.map((row) => row.map(({ inlines }) => plainText(inlines)).join('/')).join(';'),
  );

function awards(isCity: boolean, list: ReportAward[] = []): string[] {
  return told(buildAwardsAnnex(new Map(), list, { period: '2026-H1', isFinal: true, isCity }, reportWords));
}

test('a city says that it counts its communes’ decisions and lists its own alone', () => {
  expect(awards(true)).toEqual(['', expect.stringContaining('gồm cả quyết định của xã, phường')]);
  expect(awards(false)).toEqual(['']);
  expect(awards(true, [award]).at(-1)).toBe(
    '1/Khen đột xuất/1/4/Giấy khen/88/QĐ-UBND, 20/05/2026/Chủ tịch UBND',
  );
});

test('a task is a row: what, who leads, who helps, until when, and room for the result', () => {
  const blocks = buildTasksAnnex(
    'Củng cố mô hình | Công an phường | | 30/9/2026\n\nTuyên truyền',
    reportWords,
  );
  expect(told(blocks ?? [])).toEqual(['1/Củng cố mô hình/Công an phường//30/9/2026/;2/Tuyên truyền////']);
  expect(buildTasksAnnex(' \n', reportWords)).toBeNull();
});
