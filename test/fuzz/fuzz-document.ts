import type { AccountLine } from './fuzz.ts';

export interface FuzzRun {
  readonly targets: readonly AccountLine[];
  /** Targets that hung. */
  readonly hung: readonly string[];
  readonly minutes: number;
  /** Every test came to its end and held. */
  readonly isWell: boolean;
}

const count = (number: number) => number.toLocaleString('en');
const casesOf = (targets: readonly AccountLine[]) => targets.reduce((sum, { cases }) => sum + cases, 0);
const slowestOf = (targets: readonly AccountLine[]) => Math.max(0, ...targets.map(({ slowest }) => slowest));
const grownOf = (targets: readonly AccountLine[]) => Math.max(0, ...targets.map(({ grown = 0 }) => grown));

/** One sentence: how many cases, what fell, what hung. */
export function summaryOf({ targets, hung, minutes, isWell }: FuzzRun): string {
  const faults = targets.filter(({ ended }) => ended === 'fault');
  const said = [
    ...faults.map(({ target, seed }) => `fault: ${target} (seed ${seed})`),
    ...hung.map((target) => `hung: ${target}`),
  ];
  const outcome = isWell ? 'no 5xx, no fault, no hang' : said.join('; ') || 'the tests did not all hold';
  return (
    `${count(casesOf(targets))} cases on ${new Set(targets.map(({ target }) => target)).size} targets in ` +
    `${Math.round(minutes)} minutes; ${outcome}; longest case ${count(slowestOf(targets))} ms; ` +
    `heap grown by at most ${grownOf(targets)} MB on one target`
  );
}

const kindOf = ({ target }: AccountLine): string => {
  if (target.startsWith('call ')) return 'calls of the officers’ app';
  return /^(GET|POST) /.test(target) ? 'pages of the residents’ site' : target;
};

/** The run as a page of docs/bench/. */
export function fuzzDocument(run: FuzzRun, circumstances: string): string {
  const rows = [...Map.groupBy(run.targets, kindOf)].map(([kind, targets]) => {
    const names = new Set(targets.map(({ target }) => target)).size;
    return `| ${kind} | ${names} | ${count(casesOf(targets))} | ${count(slowestOf(targets))} | ${grownOf(targets)} |`;
  });
  return [
    '# Fuzzing',
    'Written by `npm run chaos -- fuzz --write`; do not edit. Every parser and every route is sent what nobody types: ' +
      'right by its shape but for one field, texts that mean something to some parser, one piece again and again, ' +
      'bytes, zipped parts that are not what they say. A fault is an answer of 5xx, an error that the parser does not ' +
      'promise, 50 MB of heap that stay (100 for raw requests), or no case finished for five minutes.',
    `${circumstances}\n- ${summaryOf(run)}`,
    [
      '| Target | Of them | Cases | Longest case, ms | Heap grown, MB |',
      '|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
  ].join('\n\n');
}
