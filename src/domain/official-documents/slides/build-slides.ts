import { formatNumber } from '#domain/numbers/format-number.ts';
import type { ReportInput } from '../build-report.ts';
import { changeOf } from '../comparison.ts';
import { whyNone } from '../figure-cell.ts';
import { tasksSection } from '../outline.ts';
import { isZero, printFigure } from '../print-number.ts';
import { judgedYearly, type ReportFigure } from '../report-figure.ts';
import type { ReportWords } from '../report-words.ts';
import type { Slide, SlideFigure, SlideWords } from './slide.ts';

/** What the deck shows, in the chain of the reports: effort, tips, cases, trust. Codes of the dictionary. */
const groups = {
  key: ['T01', 'T02', 'C01', 'C02', 'O02', 'M02'],
  handling: ['T03', 'T04', 'T05', 'T06', 'C04', 'C05'],
  movement: ['M01', 'M02', 'M03', 'M05', 'H01', 'V01'],
  standards: ['A02', 'A03', 'A04', 'B01', 'B03', 'E02'],
} as const;
const charted = ['T01', 'T02', 'C01', 'C02', 'C04', 'C05', 'O01', 'B03'] as const;
/** Lines that a slide holds in letters that a hall can read. */
const mostPoints = 6;

type Words = ReportWords & { slides: SlideWords };

function figureOf(figure: ReportFigure, words: Words): SlideFigure {
  const { name, kind, unit, value, previous, parts } = figure;
  const change = changeOf(figure);
  const signed = (text: string): string => (text.startsWith('-') ? `−${text.slice(1)}` : `+${text}`);
  const before = previous?.value ?? null;
  const isSame = change?.difference.value != null && isZero(change.difference.value);
  const said = isSame
    ? words.same
    : change?.percent
      ? `${signed(change.difference.text)} (${signed(change.percent.text)})`
      : '';
  const sides =
    parts && kind === 'ratio' ? ` (${formatNumber(parts.numerator)}/${formatNumber(parts.denominator)})` : '';
  return {
    name: kind === 'ratio' || unit === '' ? name : `${name} (${unit})`,
    value: value === null ? whyNone(figure, words) : `${printFigure(kind, value)}${sides}`,
    before: before === null ? '' : words.slides.samePeriod(printFigure(kind, before)),
    change: said,
  };
}

function figuresSlide(name: keyof typeof groups, { figures }: ReportInput, words: Words): Slide {
  const found = groups[name].flatMap((code) => figures.get(code) ?? []);
  return { kind: 'figures', title: words.slides[name], figures: found.map((one) => figureOf(one, words)) };
}

/** Counts that both periods have; none of them is a share, so that the bars have one scale. */
function chartSlide({ figures }: ReportInput, words: Words): Slide[] {
  const found = charted.flatMap((code) => {
    const figure = figures.get(code);
    const [now, before] = [figure?.value ?? null, figure?.previous?.value ?? null];
    return figure && now !== null && before !== null
      ? [{ name: figure.name, now: Number(now), before: Number(before) }]
      : [];
  });
  if (found.length === 0) return [];
  const rows = found.map((one) => [one.name, formatNumber(one.now), formatNumber(one.before)]);
  const title = words.slides.chart;
  return [
    {
      ...{ kind: 'chart', title, labels: found.map(({ name }) => name) },
      ...{ now: found.map(({ now }) => now), before: found.map(({ before }) => before) },
    },
    {
      kind: 'table',
      title,
      head: [words.figuresAnnex.head.indicator, words.slides.now, words.slides.before],
      rows,
    },
  ];
}

function points(title: string, all: string[], none: string, more: (count: number) => string): Slide {
  const shown = all.slice(0, mostPoints);
  const left = all.length - shown.length;
  return {
    kind: 'points',
    title,
    points: all.length === 0 ? [none] : left > 0 ? [...shown, more(left)] : shown,
  };
}

/**
 * The report as a deck: what it is, its figures beside the same period's, a chart with its table, what contradicts and
 * what is missing, and what comes next. Every number is exact.
 */
export function buildSlides(input: ReportInput, subject: string, issuer: string, words: Words): Slide[] {
  const { figures, findings, texts, period } = input;
  const { slides } = words;
  const missing = [...figures.values()].filter(({ value, kind, parts, state }) => {
    const nothing = parts && Number(parts.denominator) === 0;
    return value === null && kind !== 'context' && !nothing && state !== judgedYearly;
  });
  const tasks = (texts?.get(tasksSection)?.text ?? '').split('\n').filter((line) => line.trim() !== '');
  return [
    {
      kind: 'title',
      title: subject,
      lines: [
        issuer,
        words.window(period.from, period.to),
        ...(input.provisionalUntil ? [words.provisional(input.provisionalUntil)] : []),
      ],
    },
    ...(['key', 'handling', 'movement', 'standards'] as const).map((name) =>
      figuresSlide(name, input, words),
    ),
    ...chartSlide(input, words),
    points(
      slides.findings,
      findings.map(({ what }) => what),
      slides.noFindings,
      slides.moreFindings,
    ),
    points(
      slides.missing,
      missing.map(({ name }) => name),
      slides.noMissing,
      slides.moreMissing,
    ),
    points(
      slides.tasks,
      tasks.map((line) =>
        line
          .split('|')
          .map((part) => part.trim())
          .filter(Boolean)
          .join('; '),
      ),
      slides.noTasks,
      (count) => `+${count}`,
    ),
  ];
}
