import { figureCell } from './figure-cell.ts';
import type { Inline } from './locked-figure.ts';
import type { Cell, TableBlock } from './official-document.ts';
import type { FigureBook, PeriodFigure, ReportFigure } from './report-figure.ts';
import type { ReportWords } from './report-words.ts';

/** Bars of one chart; more would be a table, which follows. */
const mostBars = 8;

const numberOf = ({ value }: PeriodFigure): number => Number(value ?? 0);

/** Counts and balances that both periods have, greatest first: ratios and medians do not share a scale. */
function charted(figures: FigureBook): ReportFigure[] {
  return [...figures.values()]
    .filter(({ kind }) => kind === 'sum' || kind === 'stock')
    .filter((one) => one.value !== null && one.previous !== undefined && one.previous.value !== null)
    .filter((one) => numberOf(one) > 0 || (one.previous !== undefined && numberOf(one.previous) > 0))
    .sort((a, b) => numberOf(b) - numberOf(a))
    .slice(0, mostBars);
}

const bar = (share: number, tone: 'now' | 'before'): Cell => {
  const inline: Inline = { text: '', bar: { share, tone } };
  return { inlines: [inline] };
};

/**
 * A chart of the period beside the same period: two bars an indicator, each with its number as a locked field. Each
 * pair has its own scale: tips and attendances have none in common. Null where nothing can be compared.
 */
export function buildComparisonChart(figures: FigureBook, words: ReportWords): TableBlock | null {
  const rows = charted(figures).flatMap((figure): Cell[][] => {
    const { previous } = figure;
    if (!previous) return [];
    const most = Math.max(numberOf(figure), numberOf(previous));
    const { now, before } = words.chart;
    const line = (name: string, label: string, of: PeriodFigure, tone: 'now' | 'before'): Cell[] => [
      { inlines: [{ text: name }] },
      { inlines: [{ text: label }] },
      bar(most > 0 ? numberOf(of) / most : 0, tone),
      figureCell(figure, of, words),
    ];
    return [
      line(`${figure.name} (${figure.unit})`, now, figure, 'now'),
      line('', before, previous, 'before'),
    ];
  });
  if (rows.length === 0) return null;
  const head = [words.figuresAnnex.head.indicator, words.chart.period, words.chart.bar, words.chart.value];
  return {
    kind: 'table',
    widths: [62, 22, 58, 20],
    keepTogether: true,
    head: [head.map((text): Cell => ({ inlines: [{ text }] }))],
    rows,
  };
}
