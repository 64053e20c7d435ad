import { samePeriodLastYear } from '#domain/calendar/period.ts';
import { entryWindow } from '#domain/entries/entry-rules.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';
import { computeFigures } from '#modules/figures/for-modules.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { type Entry, listEntries } from './entry.repository.ts';
import { type EntryContext, pathToRead } from './entry-context.ts';
import { type EntryVersion, listVersions } from './entry-version.repository.ts';
import { checkEntryPeriod } from './save-entries.ts';

export interface CellRequest {
  readonly area: string;
  readonly indicator: string;
  readonly period: string;
}

/** One cell with its history, the same period last year, and what the ledger has. */
export interface Cell {
  readonly value: string | null;
  readonly state: string;
  readonly lastYear: { readonly period: string; readonly value: string | null };
  readonly entry: Entry | null;
  readonly versions: readonly EntryVersion[];
}

/** @throws Failure not_found for an area outside or an unknown indicator, invalid for a wrong period */
export async function readCell(context: EntryContext, request: CellRequest): Promise<Cell> {
  const { db, clock, tenant } = context;
  const { area, indicator } = request;
  const path = pathToRead(context, area);
  if (!findIndicator(indicator)) throw new Failure('not_found');
  const period = checkEntryPeriod(request.period, clock());
  const before = samePeriodLastYear(period);
  return readInScope(db, { tenant, path }, async (trx) => {
    const figureOf = async ({ from, to }: typeof period) => {
      const figures = await computeFigures(trx, { tenant, from, to, by: 'area', indicators: [indicator] });
      return figures.find((one) => one.area === area);
    };
    const now = await figureOf(period);
    const { from, to } = entryWindow(indicator, period);
    const entry = (await listEntries(trx, { tenant, to, indicators: [indicator] })).find(
      (one) => one.areaCode === area && one.from === from,
    );
    return {
      value: now?.value ?? null,
      state: now?.state ?? 'missing',
      lastYear: { period: before.label, value: (await figureOf(before))?.value ?? null },
      entry: entry ?? null,
      versions: entry ? await listVersions(trx, tenant, entry.id) : [],
    };
  });
}
