import { formatNumber } from '#domain/numbers/format-number.ts';
import { buildBodyTable } from './figures-annex.ts';
import { figureTag } from './locked-figure.ts';
import type { Block, Cell } from './official-document.ts';
import { paragraph } from './official-document.ts';
import type { FigureBook } from './report-figure.ts';
import type { ReportWords } from './report-words.ts';

const awards = ['E01', 'E02', 'E03', 'E04'] as const;
const text = (words: string, rest: Partial<Cell> = {}): Cell => ({ inlines: [{ text: words }], ...rest });

/** A decision of the register of awards: how many it commends, never who. */
export type ReportAward = {
  id: string;
  name: string;
  area: string;
  form: string;
  /** Number and day. */
  decision: string;
  body: string;
  collectives: string;
  individuals: string;
};

function countCell(award: ReportAward, counted: 'collectives' | 'individuals', period: string): Cell {
  const value = award[counted];
  const tag = figureTag(
    `${counted.slice(0, 3)}.${award.id.replaceAll('-', '').slice(-12)}`,
    award.area,
    period,
  );
  const source = { kind: 'reference', source: `records/${award.id}/${counted}` } as const;
  return { inlines: [{ figure: { tag, text: formatNumber(value), value, source } }], align: 'right' };
}

/**
 * Annex "Khen thưởng": what was counted, and the decisions of the register, which says how many and never who: names
 * are the office's to add. A city counts its communes' decisions and lists its own.
 */
export function buildAwardsAnnex(
  figures: FigureBook,
  list: readonly ReportAward[],
  { period, isFinal, isCity }: { period: string; isFinal: boolean; isCity: boolean },
  words: ReportWords,
): Block[] {
  const { head, hint, ofCommunes } = words.awardsAnnex;
  const columns = [head.name, head.collectives, head.individuals, head.form, head.decision, head.body];
  const rows = list.map((award, i) => [
    text(String(i + 1), { align: 'center' }),
    text(award.name),
    countCell(award, 'collectives', period),
    countCell(award, 'individuals', period),
    ...[award.form, award.decision, award.body].map((one) => text(one)),
  ]);
  const blank = [head.ordinal, ...columns].map(() => text(''));
  return [
    buildBodyTable(awards, figures, words),
    ...(isCity ? [paragraph('annex-note', ofCommunes)] : []),
    ...(isFinal ? [] : [paragraph('placeholder', words.placeholder(hint))]),
    ...(rows.length > 0 || !isFinal
      ? [
          {
            kind: 'table' as const,
            widths: [12, 40, 14, 14, 30, 28, 28],
            head: [[head.ordinal, ...columns].map((one) => text(one))],
            rows: rows.length > 0 ? rows : [blank],
          },
        ]
      : []),
  ];
}

/** A task as one line is written: upright lines part what, who leads, who helps, and until when. */
export type WrittenTask = { what: string; lead: string; help: string; until: string };

export function readTask(line: string): WrittenTask {
  const [what = '', lead = '', help = '', until = ''] = line.split('|').map((part) => part.trim());
  return { what, lead, help, until };
}

/** Annex "Nhiệm vụ": each line of the section on tasks is one row. Null where nothing is written yet. */
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
        const { what, lead, help, until } = readTask(line);
        // the result is for the pen
        return [
          text(String(i + 1), { align: 'center' }),
          ...[what, lead, help, until, ''].map((one) => text(one)),
        ];
      }),
    },
  ];
}
