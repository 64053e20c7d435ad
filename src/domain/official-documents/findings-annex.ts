import type { Inline } from './locked-figure.ts';
import type { Block, Cell } from './official-document.ts';
import { paragraph } from './official-document.ts';
import type { ReportWords } from './report-words.ts';

/** What was set against what: the words of the print, the interval they leave, and the source. */
export type FindingSide = {
  label: string;
  printed: string;
  value: string | null;
  /** "trên 1.300 đến dưới 1.400"; empty for an exact number. */
  range: string;
  source: string;
};

/** A contradiction found before signature, told in sentences, with both sides and the subtraction. */
export type ReportFinding = {
  id: string;
  rule: string;
  severity: 'contradiction' | 'question' | 'note';
  /** What is wrong, in one sentence. */
  what: string;
  /** Why it cannot be so, or what to look at. */
  why: string;
  sides: FindingSide[];
  /** The subtraction that shows it, "Chênh lệch ít nhất: 1.300 − 1.200 = 100", where there is one. */
  arithmetic: string | null;
  /** What was answered to it, with the reason; null while nobody has. */
  answer: string | null;
};

const number = /(\d[\d.,]*\d|\d)/;
/** Numbers that name a time, a document or an area ("phường Long Phú 1") rather than count something. */
const names =
  /(\d{1,2}\/\d{1,2}(?:\/\d{4})?|\d+ tháng (?:đầu|cuối) năm \d{4}|[Nn]ăm \d{4}(?:[-–]\d{4})?|[Qq]uý [IV]+ năm \d{4}|[Tt]háng \d{1,2}(?:\/| năm )\d{4}|(?:[Xx]ã|[Pp]hường)(?: \p{Lu}\p{Ll}+)+ \d+)/u;

/** Words with every number that counts something locked; dates and periods stay words. */
function lockNumbersIn(
  text: string,
  finding: { id: string; ordinal: number },
  values: ReadonlyMap<string, string | null>,
): Inline[] {
  return text.split(names).flatMap((piece, index): Inline[] => {
    if (index % 2 === 1) return [{ text: piece }];
    return piece.split(number).flatMap((part, place): Inline[] => {
      if (part === '') return [];
      if (place % 2 === 0) return [{ text: part }];
      const value = values.get(part) ?? part.replaceAll('.', '').replace(',', '.');
      const source = { kind: 'finding', finding: finding.id, operand: part } as const;
      return [{ figure: { tag: `F|${finding.ordinal}|${part}`.slice(0, 64), text: part, value, source } }];
    });
  });
}

function buildFinding(finding: ReportFinding, ordinal: number, words: ReportWords): Block[] {
  const values = new Map<string, string | null>();
  for (const side of finding.sides) {
    const digits = number.exec(side.printed)?.[0];
    if (digits) values.set(digits, side.value);
  }
  const lock = (text: string): Inline[] => lockNumbersIn(text, { id: finding.id, ordinal }, values);
  const cell = (inlines: Inline[], rest: Partial<Cell> = {}): Cell => ({ inlines, ...rest });
  const { compare, printed, range, source } = words.findingsAnnex;
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      block: 'subsection',
      inlines: [{ text: words.findingsAnnex.finding(String(ordinal)) }, ...lock(finding.what)],
    },
    { kind: 'paragraph', block: 'body', inlines: lock(finding.why) },
  ];
  // before its table, which it stays with: never alone on a last page
  if (finding.arithmetic) {
    blocks.push({
      kind: 'paragraph',
      block: 'body',
      inlines: lock(finding.arithmetic),
    });
  }
  if (finding.sides.length) {
    blocks.push({
      kind: 'table',
      widths: [50, 26, 34, 50],
      keepTogether: true,
      head: [[compare, printed, range, source].map((column) => cell([{ text: column }]))],
      rows: finding.sides.map((side) => [
        cell(lock(side.label)),
        cell(lock(side.printed), { align: 'right' }),
        cell(lock(side.range)),
        cell([{ text: side.source }]),
      ]),
    });
  }
  if (finding.answer) blocks.push({ kind: 'paragraph', block: 'body', inlines: lock(finding.answer) });
  return blocks;
}

/** Annex of what does not agree in the figures, each with both sources, the sum that shows it, and its answer. */
export function buildFindingsAnnex(
  findings: readonly ReportFinding[],
  { isFinal }: { isFinal: boolean },
  words: ReportWords,
): Block[] {
  const { none, note, finalNote } = words.findingsAnnex;
  if (!findings.length) return [paragraph('body', none)];
  return [
    paragraph('body', isFinal ? finalNote : note),
    ...findings.flatMap((finding, index) => buildFinding(finding, index + 1, words)),
  ];
}
