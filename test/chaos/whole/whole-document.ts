import { median } from '../../bench/support/alternate.ts';
import type { Row } from './part.ts';
import type { WholeReport } from './run-parts.ts';

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);

const backOf = ({ backAfter = [] }: Row): string =>
  backAfter.length === 0 ? '' : `${seconds(median(backAfter))} / ${seconds(Math.max(...backAfter))}`;

/** Rows that tell of tips tell that none was lost; what is wrong is said in words instead. */
const wrongOf = ({ faults, backAfter, tips }: Row): string =>
  faults.join('; ') || (backAfter || tips !== undefined ? 'none lost, none twice' : 'nothing wrong');

const lineOf = (row: Row) =>
  `| ${row.what} | ${row.times} | ${row.tips ?? ''} | ${wrongOf(row)} | ${backOf(row)} |`;

/** Everything that was done and what came of it, as a table, with a sentence at its end. */
export function wholeDocument({ rows, skipped }: WholeReport, circumstances: string): string {
  const faulty = rows.filter(({ faults }) => faults.length > 0).length;
  return [
    '# Everything that is broken on purpose, in its short form',
    'Written by `npm run chaos -- all`; the long runs are beside this page. After each row: every code that was shown opens ' +
      'its tip, every tip is there once, T01 counts them all, the chains have no gap, `tindan verify` is clean. Tips ' +
      'acknowledged are counted up to the row, in the run it belongs to.',
    circumstances,
    [
      '| What | Times | Tips acknowledged | Lost, twice or else wrong | Back after, s (median / longest) |',
      '|---|---|---|---|---|',
      ...rows.map(lineOf),
    ].join('\n'),
    ...(skipped.length > 0 ? [skipped.map((what) => `- Skipped: ${what}`).join('\n')] : []),
    faulty === 0 ? `${rows.length} of ${rows.length} well.` : `${faulty} of ${rows.length} NOT well.`,
  ].join('\n\n');
}
