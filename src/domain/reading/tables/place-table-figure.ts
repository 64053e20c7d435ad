import { findPeriod, samePeriodLastYear } from '#domain/calendar/period.ts';
import type { NamedArea } from '../scope/areas-of-figures.ts';
import { areasOfFigures } from '../scope/areas-of-figures.ts';
import type { DocumentDay, ReadPeriod } from '../scope/period-of-words.ts';
import { periodsOfFigures } from '../scope/periods-of-figures.ts';
import type { TableFigure } from './read-table.ts';

/** The period and area that the document speaks of where a table does not say. */
export interface DocumentScope {
  readonly period: ReadPeriod | null;
  readonly area: NamedArea | null;
}

const lastYear = /cùng kỳ|năm trước|kỳ trước|năm ngoái/i;

function yearBefore(period: ReadPeriod | null): ReadPeriod | null {
  const known = period?.code ? findPeriod(period.code) : null;
  if (!known) return null;
  const { from, to, code, label } = samePeriodLastYear(known);
  return { from, to, code, words: label };
}

/** `Kế hoạch năm 2026`: what is to be reached by the end of that year. */
function plannedYear({ figure, column }: TableFigure): ReadPeriod | null {
  const year = figure.status === 'target' ? /năm ((?:19|20)\d\d)/i.exec(column)?.[1] : undefined;
  const known = year ? findPeriod(`${year}-YEAR`) : null;
  return known && { from: known.from, to: known.to, code: known.code, words: known.label };
}

/** What the headers of a table figure say of its period and area, else what the document says. */
export function placeTableFigure(one: TableFigure, document: DocumentScope, day: DocumentDay): DocumentScope {
  const { parsed, place, column } = one;
  const [said] = periodsOfFigures(parsed, [place], day);
  const compares = lastYear.test(column) && !/so|tăng|giảm/i.test(column);
  const period = plannedYear(one) ?? said ?? (compares ? yearBefore(document.period) : document.period);
  const [area] = areasOfFigures(parsed, [place]);
  return { period, area: area ?? document.area };
}
