import { figureCell, partsCell, whyNone } from './figure-cell.ts';
import type { Block, Cell } from './official-document.ts';
import { paragraph } from './official-document.ts';
import type { FigureBook, ReportFigure } from './report-figure.ts';
import type { ReportWords } from './report-words.ts';

/** The shares of the standard by subject (Thông tư 124/2021/TT-BCA): each with its registered and recognised units. */
const subjects = ['A02', 'A03', 'A04'] as const;

const text = (words: string, rest: Partial<Cell> = {}): Cell => ({ inlines: [{ text: words }], ...rest });

function row(figure: ReportFigure, subject: string, words: ReportWords): Cell[] {
  const [recognised, , registered] = partsCell(figure).inlines;
  const missing = text(whyNone(figure, words), { align: 'center', italic: true });
  const count = (inline: typeof recognised): Cell =>
    inline ? { inlines: [inline], align: 'right' } : missing;
  return [
    text(subject),
    count(registered),
    // proposals are on paper with the council: no record holds them
    text(''),
    count(recognised),
    figureCell(figure, figure, words),
  ];
}

/** Annex "Tiêu chuẩn": registered, proposed (for the pen), recognised and the share, by subject. */
export function buildStandardsAnnex(figures: FigureBook, words: ReportWords): Block[] {
  const { head, note, subjects: names } = words.standardsAnnex;
  const found = subjects.flatMap((code) => {
    const figure = figures.get(code);
    return figure ? [row(figure, names[code], words)] : [];
  });
  return [
    {
      kind: 'table',
      widths: [70, 25, 25, 25, 25],
      keepTogether: true,
      head: [
        [head.subject, head.registered, head.proposed, head.recognised, head.share].map((one) => text(one)),
      ],
      rows: found,
    },
    paragraph('annex-note', note),
  ];
}
