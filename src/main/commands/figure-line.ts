import { formatDay } from '#domain/calendar/day-format.ts';
import { getConcept } from '#domain/reading/concepts/concept.ts';
import type { ReportFigure } from '#domain/reading/read-report.ts';
import { fill } from '#locales/locale.ts';
import { readCommandWords as words } from '#locales/vi/commands/read.ts';

/** One figure of a document in a line, for people. */
export function figureLine(figure: ReportFigure): string {
  const { start, end, text, counted, concept, direction, period, area, rule, because = [] } = figure;
  return fill(words.figure, {
    ...{ place: `${start}–${end}`, text, counted: counted.replace(/\s+/g, ' ') },
    rule: [rule, ...because.map((one) => fill(words.because, { words: one }))].join(' '),
    concept: getConcept(concept).nameVi,
    direction: direction ? words.directions[direction] : '',
    period: period ? fill(words.period, { from: formatDay(period.from), to: formatDay(period.to) }) : '',
    area: area ? fill(words.area, { area: area.name ? `${area.type} ${area.name}` : (area.code ?? '') }) : '',
  });
}
