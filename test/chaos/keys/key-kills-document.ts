import type { KeyKillsReport } from './run-key-kills.ts';

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);

/** The account as a page of docs/bench/. */
export function keyKillsDocument(report: KeyKillsReport, circumstances: string): string {
  const { tips, whole, kills, versions, areas, faults } = report;
  const spans = kills.map(({ after }) => after);
  const ended = kills.filter(({ hadChanged }) => hadChanged).length;
  return [
    '# Keys rotated under kills',
    'Written by `npm run chaos -- keys --write`; do not edit. A home is filled with tips and the product stopped; then ' +
      '`tindan keys rotate --areas` is run again and again and killed with -9 (the database server that it ' +
      'started ends with it) at moments drawn over the whole of it, and at last run to its end. Then the product starts: every code ' +
      "opens its tip, every tip opens by its area's key, the log is clean, and each area has one key.",
    `${circumstances}\n- ${tips} tips; a whole rotation takes ${seconds(whole)} s; ${kills.length} killed after ` +
      `${seconds(Math.min(...spans))} to ${seconds(Math.max(...spans))} s, ${ended} of them after the new service key ` +
      `had taken its place\n- ${versions} keys of ${areas} areas at the end; ${faults.join('; ') || 'every tip opens, nothing wrong'}`,
  ].join('\n\n');
}
