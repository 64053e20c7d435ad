import type { Timed, TimingReport } from './run-timing.ts';

const ms = (milliseconds: number) => milliseconds.toFixed(2);

/** Differences less likely than this among kinds that are alike are called told apart. */
const TOLD_APART_BELOW = 0.001;

const isToldApart = ({ beside }: Timed) => beside !== undefined && beside.p < TOLD_APART_BELOW;

/** What a stranger learns from the report, in a sentence a group. */
export const timingFindings = ({ groups }: TimingReport): string[] =>
  groups.map(({ name, kinds, answers }) => {
    const apart = kinds.filter(isToldApart).map((kind) => kind.name);
    const words = answers === 1 ? 'all answers are the same' : `${answers} different answers`;
    return `${name}: ${words}; ${apart.length === 0 ? 'no kind is told apart by its time' : `told apart by time: ${apart.join(', ')}`}`;
  });

/** The report as a page of docs/bench/. */
export function timingDocument(report: TimingReport, circumstances: string): string {
  const row = ({ name, times, quartiles, beside }: Timed) => {
    const told = beside
      ? [ms(beside.difference), beside.longer.toFixed(3), beside.p.toPrecision(2)]
      : ['', '', ''];
    return `| ${[name, times, ...quartiles.map(ms), ...told].join(' | ')} |`;
  };
  const table = (kinds: readonly Timed[]) =>
    [
      '| Asked | Times | First quartile, ms | Median | Third quartile | Median later by | Longer than the first kind | p |',
      '|---|---|---|---|---|---|---|---|',
      ...kinds.map(row),
    ].join('\n');
  return [
    '# Telling apart by time',
    'Written by `npm run chaos -- timing --write`; do not edit. A stranger asks the product as it is started, from a ' +
      'network never seen each time, one after another (sign-ins half a second apart and names in turn, so that none has to ' +
      'wait for those before it), kinds in an order drawn anew each round, and times the answers. ' +
      'Each kind is compared with the first (Mann-Whitney, two-sided); "the same again" is the first kind once more and ' +
      `shows the noise. Told apart: p below ${TOLD_APART_BELOW}. What was answered (status, names of headers, body ` +
      'without ids and without the code typed) is compared too.',
    `${circumstances}\n${timingFindings(report)
      .map((line) => `- ${line}`)
      .join('\n')}`,
    ...report.groups.map(({ name, kinds }) => `## ${name}\n\n${table(kinds)}`),
  ].join('\n\n');
}
