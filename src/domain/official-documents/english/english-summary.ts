import { getIndicator } from '#domain/indicators/dictionary.ts';
import { roundDecimal } from '#domain/numbers/exact-decimals.ts';
import type { ReportInput } from '../build-report.ts';
import { changeOf } from '../comparison.ts';
import { figureTag, type Inline, type LockedFigure } from '../locked-figure.ts';
import type { Block, Cell } from '../official-document.ts';
import { paragraph } from '../official-document.ts';
import type { PeriodFigure, ReportFigure } from '../report-figure.ts';

/** Words of the summary; sentences name their figures, and one without a number for each is left out. */
export type EnglishWords = {
  title: string;
  note: string;
  sampleMark: string;
  window: (place: string, from: string, to: string) => string;
  provisional: string;
  months: readonly string[];
  place: (name: string, type: string) => string;
  sentences: readonly (readonly [codes: readonly string[], text: string])[];
  head: Record<'indicator' | 'now' | 'before' | 'change', string>;
  missing: string;
  findings: (count: number) => string;
};

/** Indicators of the table: one page. */
const tabled = [
  'T01',
  'T02',
  'T03',
  'T04',
  'C01',
  'C02',
  'C04',
  'C05',
  'O01',
  'O02',
  'M02',
  'B03',
  'H01',
  'A02',
  'A03',
  'E02',
];

const print = (kind: ReportFigure['kind'], value: string): string => {
  const digits = kind === 'ratio' ? 2 : kind === 'median' ? 1 : 6;
  const rounded = Number(roundDecimal(value, digits));
  const text = new Intl.NumberFormat('en', { maximumFractionDigits: digits }).format(rounded);
  return kind === 'ratio' ? `${text}%` : text;
};

function lock(figure: ReportFigure, of: PeriodFigure, value: string): LockedFigure {
  const { indicator, area, kind } = figure;
  return {
    ...{ tag: figureTag(indicator, area, of.period), text: print(kind, value), value },
    source: { kind: 'figure', indicator, area, period: of.period, state: of.state },
  };
}

function sentenceOf(text: string, input: ReportInput): Inline[] {
  return text
    .split(/(\{[A-Z]\d{2}\})/)
    .filter((piece) => piece !== '')
    .map((piece): Inline => {
      const figure = piece.startsWith('{') ? input.figures.get(piece.slice(1, -1)) : undefined;
      return figure && figure.value !== null
        ? { figure: lock(figure, figure, figure.value) }
        : { text: piece };
    });
}

const text = (words: string, rest: Partial<Cell> = {}): Cell => ({ inlines: [{ text: words }], ...rest });

function rowOf(figure: ReportFigure, words: EnglishWords): Cell[] {
  const cell = (of: PeriodFigure | undefined): Cell =>
    of && of.value !== null
      ? { inlines: [{ figure: lock(figure, of, of.value) }], align: 'right' }
      : text(words.missing, { align: 'center', italic: true });
  const change = changeOf(figure)?.difference;
  const changed: Cell =
    change && change.value !== null
      ? { inlines: [{ figure: { ...change, text: print('sum', change.value) } }], align: 'right' }
      : text('');
  return [text(getIndicator(figure.indicator).nameEn), cell(figure), cell(figure.previous), changed];
}

/** `15/12/2025` as English papers write it. */
function dayOf(printed: string, months: readonly string[]): string {
  const [day = '', month = '', year = ''] = printed.split('/');
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** One page for readers abroad: sentences and a table, each number a locked field with the same source as in the report. */
export function buildEnglishSummary(input: ReportInput, words: EnglishWords): Block[] {
  const { figures, period, area, findings } = input;
  const place = words.place(area.place, area.name.slice(0, -area.place.length).trim());
  const known = (code: string): boolean => (figures.get(code)?.value ?? null) !== null;
  return [
    paragraph('kind', words.title),
    paragraph('annex-reference', words.note),
    paragraph('body', words.window(place, dayOf(period.from, words.months), dayOf(period.to, words.months))),
    ...(input.provisionalUntil ? [paragraph('body', words.provisional)] : []),
    ...words.sentences
      .filter(([codes]) => codes.every(known))
      .map(
        ([, sentence]): Block => ({ kind: 'paragraph', block: 'body', inlines: sentenceOf(sentence, input) }),
      ),
    {
      kind: 'table',
      widths: [80, 26, 28, 26],
      head: [
        [words.head.indicator, words.head.now, words.head.before, words.head.change].map((one) => text(one)),
      ],
      rows: tabled.flatMap((code) => {
        const figure = figures.get(code);
        return figure ? [rowOf(figure, words)] : [];
      }),
    },
    paragraph('annex-note', words.findings(findings.length)),
  ];
}
