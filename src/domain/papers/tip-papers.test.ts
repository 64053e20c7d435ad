import { expect, test } from 'vitest';
import { mayPrint, type TipPaper, tipPapers } from './tip-papers.ts';

const fresh = {
  status: 'received',
  track: 'criminal',
  outcome: null,
  transferRequestedAt: null,
  transferredAt: null,
  destroyedAt: null,
};
const at = new Date('2026-11-28T03:00:00Z');

test.each<[string, Partial<Parameters<typeof mayPrint>[1]>, TipPaper[]]>([
  ['a new tip', {}, ['items_receipt']],
  [
    'one whose transfer is asked for',
    { status: 'checking', transferRequestedAt: at },
    ['transfer_slip', 'items_receipt'],
  ],
  [
    'one that was transferred',
    { status: 'transferred', transferredAt: at },
    ['transfer_slip', 'items_receipt'],
  ],
  ['one with a result', { status: 'resolved', outcome: 'unfounded' }, ['items_receipt', 'result_notice']],
  ['a duplicate', { status: 'closed', outcome: 'duplicate' }, ['items_receipt']],
  ['one out of scope', { status: 'closed', outcome: 'out_of_scope', track: 'out_of_scope' }, []],
  ['a destroyed one', { status: 'closed', outcome: 'unfounded', destroyedAt: at }, []],
])('of %s', (_, change, due) => {
  expect(tipPapers.filter((paper) => mayPrint(paper, { ...fresh, ...change }))).toEqual(due);
});
