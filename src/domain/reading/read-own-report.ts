import { findPeriod } from '#domain/calendar/period.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';
import { readRounded } from '#domain/numbers/read-rounded.ts';
import { conceptOf } from './concepts/concept.ts';
import { type ReadingOptions, type ReportFigure, readReport } from './read-report.ts';

/** A locked field of a report that Tin Dân wrote: `T01|92|2026-H1`, and where its number stands. */
export interface TaggedPlace {
  readonly tag: string;
  /** Code points into the text. */
  readonly start: number;
  readonly end: number;
}

/** Which side of a ratio a tag names; without one the share itself. */
const sides = { x: 'numerator', y: 'denominator' } as const;

/** What a field prints: `không` is how the reports write nought, `gần 1.600` what they read of 1.584. */
function printedValue(text: string): { value: number | null; qualifier: ReportFigure['qualifier'] } {
  if (/^không/i.test(text.normalize('NFC'))) return { value: 0, qualifier: 'exact' };
  const { value, rounding } = readRounded(text.replace(/%$/, ''));
  return { value, qualifier: rounding };
}

/** The figure in one field, or null where the tag names none of the dictionary. */
function figureIn(text: string, place: TaggedPlace): ReportFigure | null {
  const [code = '', area = '', periodCode = '', side = ''] = place.tag.split('|');
  const indicator = findIndicator(code);
  const period = findPeriod(periodCode);
  if (!indicator || !period || (side !== '' && !(side in sides))) return null;
  const part = side === '' ? null : indicator[sides[side as keyof typeof sides]];
  const counted = (part && findIndicator(part)) || indicator;
  return {
    ...{ start: place.start, end: place.end, text, counted: counted.nameVi },
    ...printedValue(text),
    concept: conceptOf(counted.code) ?? 'other',
    direction: null,
    kind: text.endsWith('%') ? 'percent' : 'count',
    rule: `trường khóa ${place.tag}`,
    period: { from: period.from, to: period.to, code: period.code, words: period.label },
    area: { type: '', name: '', code: area },
    indicator: counted.code,
    confidence: 1,
  };
}

/**
 * Reads a text with locked fields: what a field says of its number is sure, everything else is read as prose. A number
 * is never given twice.
 */
export function readOwnReport(
  text: string,
  places: readonly TaggedPlace[],
  options: ReadingOptions = {},
): ReportFigure[] {
  const points = Array.from(text);
  const tagged = places.flatMap(
    (place) => figureIn(points.slice(place.start, place.end).join(''), place) ?? [],
  );
  // what a plan sets, and how much of it is reached, count nothing of the area
  const silent = places.filter(({ tag }) => /\|(target|reached)$/.test(tag));
  const sorted = [...tagged, ...silent].sort((a, b) => a.start - b.start);
  let at = 0;
  const prose = readReport(text, { ...options, known: sorted }).filter((figure) => {
    while ((sorted[at]?.end ?? Number.POSITIVE_INFINITY) <= figure.start) at++;
    const next = sorted[at];
    return next === undefined || figure.end <= next.start;
  });
  return [...prose, ...tagged].sort((a, b) => a.start - b.start);
}
