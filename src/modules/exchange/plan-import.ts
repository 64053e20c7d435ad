import { areaPath } from '#domain/areas/area-path.ts';
import { type AreaRegister, areaAt } from '#domain/areas/area-register.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { findPeriod, type Period } from '#domain/calendar/period.ts';
import { figureKeepers } from '#domain/entries/entry-rules.ts';
import {
  type ExchangeFault,
  type ExchangeFormat,
  type ExchangeRow,
  mostRows,
  type UnreadRow,
} from '#domain/exchange/exchange-row.ts';
import { commonPath, mayIn, pathsOf } from '#domain/officers/actor.ts';
import { keptRegister } from '#modules/areas/for-officers.ts';
import {
  cellFault,
  type Entry,
  type EntryContext,
  listEntries,
  type SentCell,
  storedValue,
} from '#modules/entries/for-modules.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { readExchange } from './exchange-file.ts';

export interface ImportRequest {
  readonly format: ExchangeFormat;
  readonly text: string;
  /** Clock of calendar periods in DHIS2 files. */
  readonly clock: string;
  /** Paper of the body whose figures these are; needed for some indicators. */
  readonly paper: string;
}

export interface PlannedCell extends ExchangeRow {
  readonly at: number;
  /** What is entered now; null where nobody has. */
  readonly before: string | null;
  readonly outcome: 'new' | 'changed' | 'same' | 'refused';
  /** Key of the catalogue, with `refused`. */
  readonly fault?: string;
  readonly cell: SentCell;
}

export interface ImportPlan {
  readonly cells: readonly PlannedCell[];
  readonly unread: readonly UnreadRow[];
}

/**
 * What a file would change, cell by cell, and what of it cannot be taken: nothing is written.
 * @throws Failure not_allowed for one who enters no figures
 */
export async function planImport(context: EntryContext, request: ImportRequest): Promise<ImportPlan> {
  const { db, clock, tenant, actor } = context;
  const path = commonPath(pathsOf(actor, figureKeepers));
  if (!path) throw new Failure('not_allowed');
  const today = dayIn(clock());
  const { areas: register } = await keptRegister(db, clock());
  const { rows, unread } = readExchange(request.format, request.text, request.clock);
  if (rows.length > mostRows) {
    return { cells: [], unread: [{ at: mostRows, fault: 'exchangeTooMany', text: String(rows.length) }] };
  }
  const periods = new Map(
    rows.flatMap(({ period }): [string, Period][] => {
      const found = findPeriod(period);
      return found && found.from <= today ? [[period, found]] : [];
    }),
  );
  const known = new Map<string, Entry>();
  const key = (area: string, indicator: string, period: string) => `${area} ${indicator} ${period}`;
  const indicators = [...new Set(rows.map(({ indicator }) => indicator))];
  await readInScope(db, { tenant, path }, async (trx) => {
    for (const { to } of periods.values()) {
      for (const entry of await listEntries(trx, { tenant, to, indicators })) {
        known.set(key(entry.areaCode, entry.indicator, entry.period), entry);
      }
    }
  });
  const seen = new Set<string>();
  const cells = rows.map((row): PlannedCell => {
    const place = key(row.area, row.indicator, row.period);
    const entry = known.get(place);
    const cell: SentCell = {
      ...{ indicator: row.indicator, value: row.value, estimated: false, comment: '' },
      paper: request.paper,
      seen: entry?.version ?? 0,
    };
    const before = entry?.value ?? null;
    const fault =
      ownFault(context, register, row, periods) ?? (seen.has(place) ? 'exchangeTwice' : cellFault(cell));
    seen.add(place);
    if (fault) return { ...row, before, cell, outcome: 'refused', fault };
    const after = storedValue(cell);
    const outcome = before === null ? 'new' : before === after ? 'same' : 'changed';
    return { ...row, before, cell, outcome };
  });
  return { cells, unread };
}

function ownFault(
  { tenant, actor }: EntryContext,
  register: AreaRegister,
  { area, period }: ExchangeRow,
  periods: ReadonlyMap<string, Period>,
): ExchangeFault | undefined {
  if (area !== tenant && !/^\d{5}$/.test(area)) return 'exchangeArea';
  // outside the officer's area is told as an area that is not there
  if (!mayIn(actor, figureKeepers, area === tenant ? areaPath(tenant) : areaPath(tenant, area)))
    return 'exchangeArea';
  const found = periods.get(period);
  if (!found) return 'exchangePeriodUnknown';
  const isUnit = area === tenant || areaAt(register, area, found.to)?.parentCode === tenant;
  return isUnit ? undefined : 'exchangeArea';
}
