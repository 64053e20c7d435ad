import { expect, test } from 'vitest';
import type { Proposal, ReadingTurn } from '#contract/readings/readings.ts';
import { standingTurns } from './standing-turns.ts';

const said = {
  concept: 'leaflets',
  area: '31135',
  period: '2026-H1',
  value: '5',
  qualifier: 'exact',
} as const;
const proposals = [0, 1].map((no) => ({ no, said }) as unknown as Proposal);
const written: ReadingTurn = {
  ...{ figureNo: 0, turn: 3, outcome: 'changed', said: { ...said, value: '6' } },
  ...{ officer: 'Lê Thị Thư', at: '2026-06-14T01:00:00.000Z' },
};

test('what was pressed stands over what is written, each key after the one before', () => {
  const waiting = [
    { no: 0, decision: 'undo' },
    { no: 0, decision: 'take', said: { ...said, value: '7' } },
    { no: 1, decision: 'reject' },
  ] as const;
  const turns = standingTurns([written], waiting, proposals);
  expect(turns.get(0)).toMatchObject({ turn: 5, outcome: 'changed', said: { value: '7' }, isWaiting: true });
  expect(turns.get(1)).toMatchObject({ turn: 1, outcome: 'rejected', said: { value: '5' } });
});

test('an undone figure says what it said; a taken one what was proposed', () => {
  expect(standingTurns([written], [{ no: 0, decision: 'undo' }], proposals).get(0)).toMatchObject({
    ...{ outcome: 'undone', turn: 4, said: { value: '6' } },
  });
  expect(standingTurns([], [{ no: 0, decision: 'take' }], proposals).get(0)).toMatchObject({
    ...{ outcome: 'accepted', turn: 1, said: { value: '5' } },
  });
  expect(standingTurns([written], [], proposals).get(0)).toBe(written);
});
