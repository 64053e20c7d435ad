import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { conceptOf, getConcept } from './concepts/concept.ts';
import { confidenceOf } from './concepts/confidence.ts';
import { decideFigures } from './decide-figures.ts';
import type { Figure } from './figures/figure.ts';
import { writeFigure } from './figures/write-figure.ts';
import { indicatorsOfPhrases } from './named/indicator-of-phrase.ts';
import { type ParsedText, parseText } from './parse-text.ts';
import type { AreaCodes, FoundArea } from './scope/area-codes.ts';
import { areasOfFigures, type NamedArea } from './scope/areas-of-figures.ts';
import { findDocumentDay } from './scope/document-day.ts';
import type { ReadPeriod } from './scope/period-of-words.ts';
import { periodsOfFigures } from './scope/periods-of-figures.ts';
import { captionOf } from './tables/blank.ts';
import { type KnownPlace, withoutKnownCells } from './tables/known-cells.ts';
import { type DocumentScope, placeTableFigure } from './tables/place-table-figure.ts';
import { readTable } from './tables/read-table.ts';
import type { GridCell, ReadableTable } from './tables/table-grid.ts';
import { partText } from './text-parts.ts';

/** A figure with what it speaks of, and how sure the reader is. */
export interface ReportFigure extends Figure {
  readonly period: ReadPeriod | null;
  /** `code` is null where the register is not at hand, or does not have the name once. */
  readonly area: FoundArea | null;
  /** Code of the indicator that counts the same as the concept, or null. */
  readonly indicator: string | null;
  /** From 0 to 1; under 0.8 a person should look twice. */
  readonly confidence: number;
}

export interface ReadingOptions {
  /** The document's day, for `năm qua` and years left out; else the one that the text gives itself. */
  readonly day?: PlainDate | null;
  readonly areaCodes?: AreaCodes;
  /** Where the text has tables, in order; those that it draws itself are found. */
  readonly tables?: readonly ReadableTable[];
  /** Where figures are known already, in order: a cell with nothing else is not read. */
  readonly known?: readonly KnownPlace[];
}

/** A figure with its scope as the text names it. */
interface Placed extends DocumentScope {
  readonly figure: Figure;
  /** What its words name outright. */
  readonly indicator: string | null;
}

/** The indicator is named outright: its concept goes before the one that the words around suggest. */
const named = (figure: Figure, indicator: string): Figure => ({
  ...figure,
  concept: conceptOf(indicator) ?? 'other',
  rule: `tên chỉ số ${indicator}; ${figure.rule}`,
});

const byPlace = (a: Placed, b: Placed): number => a.figure.start - b.figure.start;

const noScope: DocumentScope = { period: null, area: null };

/** The first period and area that the prose names. */
function scopeOf(parsed: ParsedText, day: PlainDate | null): DocumentScope {
  const ends = parsed.sentences.map(({ to }, sentence) => ({ at: to, sentence }));
  const [period = null] = periodsOfFigures(parsed, ends, day);
  return { period, area: areasOfFigures(parsed, ends).find((one) => one !== null) ?? null };
}

/** The figures of prose, and its scope where tables ask for it. */
function readProse(
  text: string,
  day: PlainDate | null,
  hasTables: boolean,
): { placed: Placed[]; scope: DocumentScope } {
  const parsed = parseText(text);
  const decided = decideFigures(parsed);
  const periods = periodsOfFigures(parsed, decided, day);
  const areas = areasOfFigures(parsed, decided);
  const phrases = indicatorsOfPhrases(parsed, decided);
  const placed = decided.map((one, i) => ({
    indicator: phrases[i] ?? null,
    figure: writeFigure(parsed, one),
    period: periods[i] ?? null,
    area: areas[i] ?? null,
  }));
  return { placed, scope: hasTables ? scopeOf(parsed, day) : noScope };
}

/** The figures of a table. A column that only compares is of the first period that the table names. */
function placeTable(
  points: readonly string[],
  table: ReadableTable,
  scope: DocumentScope,
  { day = null, known = [] }: ReadingOptions,
): Placed[] {
  const place = (isRead: (cell: GridCell) => boolean): Placed[] =>
    readTable(points, table, captionOf(points, table), isRead).map((one) => ({
      ...{ figure: one.figure, indicator: one.indicator, ...placeTableFigure(one, scope, day) },
    }));
  const placed = place(withoutKnownCells(known));
  if (placed.every(({ period }) => period !== null)) return placed;
  const first = place(() => true).find(({ period }) => period !== null)?.period ?? null;
  return placed.map((one) => (one.period ? one : { ...one, period: first }));
}

/**
 * The area of the register that is meant. A name that is no unit's on the day of the document may have been one in the
 * figure's own period: `quận Ô Môn` of 2021, written of in 2026.
 */
function foundArea(
  area: NamedArea,
  days: readonly (PlainDate | null)[],
  province: string | undefined,
  codes: AreaCodes = (named) => ({ ...named, code: null }),
): FoundArea {
  const found = days.filter((day) => day !== null).map((day) => codes(area, day, province));
  return found.find(({ code }) => code !== null) ?? found[0] ?? codes(area, null, province);
}

/** The province that a text is about: the first that its figures are of. */
function provinceOf(
  all: readonly Placed[],
  day: PlainDate | null,
  codes: AreaCodes | undefined,
): string | undefined {
  const names = new Set(all.map(({ area }) => area).filter((area) => area !== null));
  for (const area of names) {
    const code = /^(tỉnh|thành phố)$/i.test(area.type) ? codes?.(area, day).code : null;
    if (code?.length === 2) return code;
  }
  return undefined;
}

/**
 * Reads a report: figures in the order of the text, each with period, area, confidence and the rule that decided. It
 * proposes; a person confirms. Takes NFC and NFD; offsets are code points into the text as it is. Tables are read by
 * their headers where `tables` says where they stand.
 */
export function readReport(text: string, options: ReadingOptions = {}): ReportFigure[] {
  const day = options.day ?? findDocumentDay(text);
  const { prose, tables, points } = partText(text, options.tables);
  const { placed, scope } = readProse(prose, day, tables.length > 0);
  const ofTables = tables.flatMap((table) => placeTable(points, table, scope, { ...options, day }));
  const all = ofTables.length > 0 ? [...placed, ...ofTables].sort(byPlace) : placed;
  const province = provinceOf(all, day, options.areaCodes);
  return all.map(({ figure, indicator, period, area }) => ({
    ...(indicator ? named(figure, indicator) : figure),
    period,
    area: area && foundArea(area, [day, period?.to ?? null], province, options.areaCodes),
    indicator: indicator ?? getConcept(figure.concept).indicator,
    confidence: confidenceOf(figure.rule, figure.qualifier),
  }));
}
