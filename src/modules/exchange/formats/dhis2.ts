import { z } from 'zod';
import { findPeriod } from '#domain/calendar/period.ts';
import { dhis2PeriodOf, fromDhis2Period } from '#domain/exchange/dhis2-period.ts';
import type { ExchangeRow, ReadExchange, UnreadRow } from '#domain/exchange/exchange-row.ts';
import { parsedJson } from './json.ts';

const File = z.object({
  dataValues: z.array(
    z.object({
      dataElement: z.string(),
      period: z.string(),
      orgUnit: z.string(),
      value: z.union([z.string(), z.number()]),
    }),
  ),
});

/** `dataValueSets` as DHIS2 takes them with `?idScheme=CODE`: data elements and units by our codes. */
export const writeDhis2 = (rows: readonly ExchangeRow[]): string => {
  const dataValues = rows.flatMap(({ area, indicator, period, value }) => {
    const found = findPeriod(period);
    const code = found && dhis2PeriodOf(found);
    return code ? [{ dataElement: indicator, period: code, orgUnit: area, value }] : [];
  });
  return `${JSON.stringify({ dataValues }, null, 1)}\n`;
};

/** Reads `dataValueSets`; their calendar periods are taken on one clock of ours. */
export function readDhis2(text: string, clock: string): ReadExchange {
  const file = File.safeParse(parsedJson(text));
  if (!file.success) return { rows: [], unread: [{ at: 1, fault: 'exchangeNotRead', text: 'dataValues' }] };
  const rows: (ExchangeRow & { at: number })[] = [];
  const unread: UnreadRow[] = [];
  file.data.dataValues.forEach(({ dataElement, period, orgUnit, value }, i) => {
    const found = fromDhis2Period(period, clock);
    if (found) {
      rows.push({
        area: orgUnit,
        indicator: dataElement,
        period: found.code,
        value: String(value),
        at: i + 1,
      });
    } else unread.push({ at: i + 1, fault: 'exchangePeriod', text: period });
  });
  return { rows, unread };
}
