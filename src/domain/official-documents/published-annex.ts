import { figureCell } from './figure-cell.ts';
import type { Inline } from './locked-figure.ts';
import type { Block, Cell } from './official-document.ts';
import { paragraph } from './official-document.ts';
import type { FigureBook, ReportFigure } from './report-figure.ts';
import type { ReportWords } from './report-words.ts';

/** A figure as somebody printed it, with its rounding word, its area as it was, and its source. */
export type PublishedFigure = {
  id: string;
  indicator: string | null;
  /** What the source says was counted: the row's name where no indicator fits. */
  counted: string;
  area: string;
  areaName: string;
  /** True when the area has had other borders since. */
  formerBorders: boolean;
  period: string;
  periodLabel: string;
  value: string | null;
  /** `exact`, `over`, `almost`, `about`, `vague`, `malformed`. */
  rounding: string;
  printed: string;
  source: string;
};

const digits = /\d[\d.,]*\d|\d/;

/** The printed words with the number in them locked: `gần ` + [1.400]. */
function lockPublished(figure: PublishedFigure): Inline[] {
  const match = digits.exec(figure.printed);
  const { id, area, period, value, printed, source, indicator } = figure;
  const locked = (text: string): Inline => ({
    figure: {
      tag: `P|${id}`.slice(0, 64),
      text,
      value,
      source: { kind: 'published', id, indicator: indicator ?? '', area, period, source },
    },
  });
  if (!match) return [locked(printed)];
  const after = printed.slice(match.index + match[0].length);
  const around = [printed.slice(0, match.index), after].map((text) => ({ text }));
  return [around[0], locked(match[0]), around[1]].filter(
    (inline): inline is Inline => inline !== undefined && ('figure' in inline || inline.text !== ''),
  );
}

const capitalise = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
const text = (words: string, rest: Partial<Cell> = {}): Cell => ({ inlines: [{ text: words }], ...rest });

function publishedCell(found: PublishedFigure[], words: ReportWords): Cell {
  const inlines = found.flatMap((figure, index): Inline[] => [
    ...(index ? [{ text: '; ' }] : []),
    ...lockPublished(figure),
    ...(figure.rounding === 'malformed'
      ? [{ text: ` ${words.publishedAnnex.malformed}`, italic: true }]
      : []),
  ]);
  return { inlines, align: 'right' };
}

/** This period's figure with its unit, which the print names in its own words: "587,7 gam" beside "hơn 2 kg". */
function ownCell(figure: ReportFigure, words: ReportWords): Cell {
  const cell = figureCell(figure, figure, words);
  const [inline] = cell.inlines;
  if (!inline || !('figure' in inline)) return cell;
  const { text: printed } = inline.figure;
  if (figure.kind !== 'ratio') return { ...cell, inlines: [inline, { text: ` ${figure.unit}` }] };
  if (!printed.startsWith('-')) return cell;
  return {
    ...cell,
    inlines: [{ text: `${words.less} ` }, { figure: { ...inline.figure, text: printed.slice(1) } }],
  };
}

/**
 * Annex of the figures published in earlier years, a row for each thing counted in each area, a
 * column for each period, and this period's figure where the area is the report's own. Earlier
 * figures stand beside it; nothing is computed across the change of areas of 1/7/2025.
 */
export function buildPublishedAnnex(
  published: readonly PublishedFigure[],
  figures: FigureBook,
  own: { area: string; periodLabel: string },
  words: ReportWords,
): Block[] {
  const periods = [...new Map(published.map((one) => [one.period, one.periodLabel]))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const byArea = Map.groupBy(published, (one) => one.area);
  const former = new Set(published.filter((one) => one.formerBorders).map((one) => one.period));
  const rows = [...byArea].flatMap(([area, ofArea]) => [
    [text(ofArea[0]?.areaName ?? area, { bold: true, span: periods.length + 2 })],
    ...[...Map.groupBy(ofArea, (one) => one.indicator ?? one.counted)].map(([code, found]) => {
      const figure = area === own.area ? figures.get(code) : undefined;
      return [
        text(capitalise(found[0]?.counted ?? code)),
        ...periods.map(([period]) =>
          publishedCell(
            found.filter((one) => one.period === period),
            words,
          ),
        ),
        figure ? ownCell(figure, words) : text(''),
      ];
    }),
  ]);
  const sources = [...new Set(published.map((one) => one.source))];
  const head = [
    text(words.publishedAnnex.head.indicator),
    ...periods.map(([period, label]) =>
      text(former.has(period) ? `${label}\n${words.publishedAnnex.formerBorders}` : label),
    ),
    text(`${words.publishedAnnex.head.now}\n${own.periodLabel}`),
  ];
  return [
    paragraph('body', words.publishedAnnex.note),
    { kind: 'table', widths: [62, ...periods.map(() => 22), 28], head: [head], rows },
    paragraph('annex-note', words.publishedAnnex.sources(sources)),
  ];
}
