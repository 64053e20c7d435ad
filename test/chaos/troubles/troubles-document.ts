import type { TroublesReport } from './run-troubles.ts';

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);

/** The account as a page of docs/bench/. */
export function troublesDocument(
  { found, repeated, skipped }: TroublesReport,
  circumstances: string,
): string {
  const faults = found.flatMap((one) => one.faults);
  const rows = found.map(({ name, about, lasted, meanwhile, backAfter, files, faults }) =>
    [
      `| ${name}`,
      about,
      seconds(lasted),
      meanwhile,
      seconds(backAfter),
      files.swept,
      `${faults.join('; ') || 'none'} |`,
    ].join(' | '),
  );
  return [
    '# Troubles',
    'Written by `npm run chaos -- troubles --write`; do not edit. Residents send tips, every fourth with a photo, and ' +
      'try again when no answer comes, while something goes wrong around the product; then it is over. After each: ' +
      'every code that was shown opens its tip, every tip is there once with its photo, T01 counts them all, the ' +
      'chains have no gap, `tindan verify` is clean, and no sealed file belongs to nothing once the sweep of the jobs ' +
      'has run (broken uploads that it took are counted). Back: seconds from the end of it until the next code.',
    `${circumstances}\n- ${found.length} troubles, ${found.at(-1)?.acknowledged ?? 0} tips acknowledged in the last product, ` +
      `${repeated} posts repeated; ${faults.length === 0 ? 'no acknowledged tip lost, none twice' : faults.join('; ')}` +
      (skipped.length > 0 ? `\n- Not possible on this machine: ${skipped.join(', ')}` : ''),
    [
      '| Trouble | What | Lasted, s | Codes meanwhile | Back, s | Swept | Faults |',
      '|---|---|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
  ].join('\n\n');
}
