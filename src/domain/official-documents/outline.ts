import outlineFile from '../../../db/reference/report-outline.json' with { type: 'json' };
import type { IssuerLevel } from './issuer-family.ts';
import { outlineShape } from './outline-shape.ts';
import type { Clause } from './sentence.ts';

/** What a section is for: only some levels, only year or half-year reports. */
export type Applies = { levels?: IssuerLevel[] | undefined; periods?: ('year' | 'half')[] | undefined };

/** One piece of a section: a template sentence, a line for the author, a table, or a hint from the figures. */
export type Content = Applies &
  (
    | { sentence: Clause[] }
    | { author: string }
    | { table: { caption: string; indicators: string[] } }
    | { prompt: { indicator: string; above?: number; below?: number; text: string } }
  );

/** A section; `II.7` lies under `II`. What is printed before the title is counted, not taken from the id. */
export type Section = Applies & { id: string; title: string; content: Content[] };

export type ReportOutline = {
  version: string;
  basis: string;
  kindName: string;
  subjects: Record<'movement' | 'committee', string>;
  sections: Section[];
};

/** The outline of a year or half-year report. Sections can be added in the file. */
export const reportOutline: ReportOutline = outlineShape(outlineFile, 'outline');

/** The text of the first sentence: which request or plan the report answers. It is no section of the outline. */
export const openingSection = '0';

/** Where tasks are written, a line each. */
export const tasksSection = 'IV';

/** The opening as the author sees it: no heading in the document, one prompt. */
export const opening = {
  title: 'Mở đầu',
  prompt: 'Nêu văn bản yêu cầu báo cáo: số, ký hiệu, ngày, cơ quan ban hành',
} as const;

export type ReportScope = { level: IssuerLevel; period: 'year' | 'half' | 'other' };

/** Whether a section or a piece of one belongs in a report of this level and period. */
export function applies({ levels, periods }: Applies, scope: ReportScope): boolean {
  const ofPeriod = !periods || (scope.period !== 'other' && periods.includes(scope.period));
  return (!levels || levels.includes(scope.level)) && ofPeriod;
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

export type NumberedSection = { section: Section; depth: 1 | 2; number: string };

/** The sections that apply, numbered afresh: Roman for the first level, Arabic below it. */
export function numberSections(outline: ReportOutline, scope: ReportScope): NumberedSection[] {
  let upper = 0;
  let lower = 0;
  return outline.sections
    .filter((section) => applies(section, scope))
    .map((section) => {
      const depth = section.id.includes('.') ? 2 : 1;
      if (depth === 2) return { section, depth, number: String(++lower) };
      lower = 0;
      return { section, depth, number: roman[upper++] ?? String(upper) };
    });
}
