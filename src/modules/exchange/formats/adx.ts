import { SaxesParser } from 'saxes';
import { findPeriod } from '#domain/calendar/period.ts';
import { adxPeriodOf, fromAdxPeriod } from '#domain/exchange/adx-period.ts';
import type { ExchangeRow, ReadExchange, UnreadRow } from '#domain/exchange/exchange-row.ts';

const namespace = 'urn:ihe:qrph:adx:2015';

/** Codes and decimals hold no sign of XML; what an odd code may hold is escaped all the same. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Aggregate Data Exchange (IHE QRPH ADX): a group for each unit and window, with the exact first day and length. */
export function writeAdx(rows: readonly ExchangeRow[], exported: Date): string {
  const groups = Map.groupBy(rows, ({ area, period }) => `${area} ${period}`);
  const body = [...groups.values()].map((list) => {
    const [first] = list;
    const period = first && findPeriod(first.period);
    if (!first || !period) return '';
    const values = list.map(
      ({ indicator, value }) =>
        `  <dataValue dataElement="${escaped(indicator)}" value="${escaped(value)}"/>\n`,
    );
    return ` <group orgUnit="${escaped(first.area)}" period="${adxPeriodOf(period)}" dataSet="TINDAN">\n${values.join('')} </group>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<adx xmlns="${namespace}" exported="${exported.toISOString()}">\n${body.join('')}</adx>\n`;
}

/** Reads ADX; entities and document types are refused, so that no file reads another or grows without end. */
export function readAdx(text: string): ReadExchange {
  const rows: (ExchangeRow & { at: number })[] = [];
  const unread: UnreadRow[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let group: { area: string; period: string | null } | undefined;
  parser.on('doctype', () => {
    throw new RangeError('doctype');
  });
  parser.on('error', (error) => {
    throw new RangeError(error.message);
  });
  parser.on('opentag', ({ local, attributes }) => {
    const said = (name: string): string => attributes[name]?.value ?? '';
    if (local === 'group') {
      const period = fromAdxPeriod(said('period'));
      group = { area: said('orgUnit'), period: period?.code ?? null };
      if (!period) unread.push({ at: parser.line, fault: 'exchangePeriod', text: said('period') });
    } else if (local === 'dataValue' && group?.period) {
      const { area, period } = group;
      rows.push({ area, period, indicator: said('dataElement'), value: said('value'), at: parser.line });
    }
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { rows: [], unread: [{ at: parser.line, fault: 'exchangeNotRead', text: error.message }] };
  }
  return { rows, unread };
}
