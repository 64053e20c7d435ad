import type { ReportInput } from '../build-report.ts';
import { figureCell, partsCell } from '../figure-cell.ts';
import { issuerInOneLine } from '../issuer-family.ts';
import type { Inline } from '../locked-figure.ts';
import type { OfficialDocument } from '../official-document.ts';
import type { ReportFigure } from '../report-figure.ts';
import type { ReportWords } from '../report-words.ts';
import { lockSlot } from '../slots.ts';
import { type FigurePlaceholder, figurePlaceholder } from './placeholders.ts';

/** What a template's words between its blocks say: names, days, and figures as locked fields. */
export type TemplateLines = ReadonlyMap<string, readonly Inline[]>;

function figureInlines(
  { code, part }: FigurePlaceholder,
  { figures, numbers }: ReportInput,
  words: ReportWords,
): readonly Inline[] {
  const figure: ReportFigure | undefined = figures.get(code);
  if (!figure) return [{ text: words.missing }];
  if (part === 'before') return figureCell(figure, figure.previous, words).inlines;
  if (part === 'now') {
    const { none } = words;
    return figure.value === null
      ? figureCell(figure, figure, words).inlines
      : [{ figure: lockSlot({ code }, figures, { none, numbers }) }];
  }
  const sides = partsCell(figure).inlines;
  const side = part === 'x' ? sides[0] : sides[2];
  return side ? [side] : [{ text: words.missing }];
}

/** The words for each of the keys that a template uses; blocks are not among them. */
export function templateLines(
  keys: readonly string[],
  input: ReportInput,
  document: OfficialDocument,
  words: ReportWords,
): TemplateLines {
  const { area, period } = input;
  const names: Readonly<Record<string, string>> = {
    du_lieu_mau: document.sampleMark ?? '',
    co_quan: issuerInOneLine(document.head),
    ...{ dia_ban: area.name, thanh_pho: area.city },
    ...{ ky: period.label, ky_sau: period.nextLabel },
    ...{ tu_ngay: period.from, den_ngay: period.to, nam: period.year },
  };
  const found = [...new Set(keys)].flatMap((key): [string, readonly Inline[]][] => {
    const name = names[key];
    if (name !== undefined) return [[key, [{ text: name }]]];
    const figure = figurePlaceholder(key);
    return figure ? [[key, figureInlines(figure, input, words)]] : [];
  });
  return new Map(found);
}
