import { buildBodyTable } from './figures-annex.ts';
import type { Block, Cell } from './official-document.ts';
import { paragraph } from './official-document.ts';
import type { FigureBook } from './report-figure.ts';
import type { ReportWords } from './report-words.ts';

const awards = ['E01', 'E02', 'E03', 'E04'] as const;
const text = (words: string, rest: Partial<Cell> = {}): Cell => ({ inlines: [{ text: words }], ...rest });

/** Annex "Khen thưởng": what was counted, and room for the list, which no register holds: names are the office's. */
export function buildAwardsAnnex(figures: FigureBook, words: ReportWords): Block[] {
  const { head, hint } = words.awardsAnnex;
  return [
    buildBodyTable(awards, figures, words),
    paragraph('placeholder', words.placeholder(hint)),
    {
      kind: 'table',
      widths: [16, 58, 40, 40, 40],
      head: [[head.ordinal, head.name, head.form, head.decision, head.body].map((one) => text(one))],
      rows: [['', '', '', '', ''].map((one) => text(one))],
    },
  ];
}

/**
 * Annex "Nhiệm vụ": each line of the section on tasks is one row; upright lines in it part what, who leads, who helps,
 * and until when. Null where nothing is written yet.
 */
export function buildTasksAnnex(written: string, words: ReportWords): Block[] | null {
  const lines = written.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return null;
  const { head } = words.tasksAnnex;
  const columns = [head.what, head.lead, head.help, head.until, head.result];
  return [
    {
      kind: 'table',
      widths: [16, 60, 32, 30, 26, 26],
      head: [[head.ordinal, ...columns].map((one) => text(one))],
      rows: lines.map((line, i) => {
        const parts = line.split('|').map((part) => part.trim());
        return [text(String(i + 1), { align: 'center' }), ...columns.map((_, at) => text(parts[at] ?? ''))];
      }),
    },
  ];
}
