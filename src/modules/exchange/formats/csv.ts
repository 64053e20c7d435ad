import type { ExchangeRow, ReadExchange, UnreadRow } from '#domain/exchange/exchange-row.ts';
import { parseCsv } from '#domain/text/parse-csv.ts';

const columns = ['area', 'indicator', 'period', 'value'] as const;

/** Comma-separated with a byte order mark, so that Excel reads it as UTF-8. Codes and decimals only: nothing to inject. */
export const writeCsv = (rows: readonly ExchangeRow[]): string =>
  `\uFEFF${[columns, ...rows.map((row) => columns.map((column) => row[column]))].map((row) => row.join(',')).join('\r\n')}\r\n`;

/** Reads a file with the columns area, indicator, period, value; further columns are left alone. */
export function readCsv(text: string): ReadExchange {
  try {
    const rows = parseCsv(text, columns).map(({ area, indicator, period, value }, i) => ({
      ...{ area: area.trim(), indicator: indicator.trim(), period: period.trim(), value: value.trim() },
      at: i + 2,
    }));
    return { rows: rows.filter(({ value }) => value !== ''), unread: [] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const unread: UnreadRow = { at: 1, fault: 'exchangeNotRead', text: error.message };
    return { rows: [], unread: [unread] };
  }
}
