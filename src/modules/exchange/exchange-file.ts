import type { ExchangeFormat, ExchangeRow, ReadExchange } from '#domain/exchange/exchange-row.ts';
import { readAdx, writeAdx } from './formats/adx.ts';
import { readCsv, writeCsv } from './formats/csv.ts';
import { readDhis2, writeDhis2 } from './formats/dhis2.ts';
import { readJson, writeJson } from './formats/json.ts';

export interface ExchangeFile {
  readonly extension: string;
  readonly mediaType: string;
  readonly text: string;
}

const kinds: Readonly<Record<ExchangeFormat, readonly [extension: string, mediaType: string]>> = {
  csv: ['csv', 'text/csv; charset=utf-8'],
  json: ['json', 'application/json'],
  dhis2: ['dhis2.json', 'application/json'],
  adx: ['adx.xml', 'application/xml'],
};

/** Figures as a file of a format. */
export function writeExchange(format: ExchangeFormat, rows: readonly ExchangeRow[], now: Date): ExchangeFile {
  const write = {
    csv: writeCsv,
    json: writeJson,
    dhis2: writeDhis2,
    adx: (all: typeof rows) => writeAdx(all, now),
  };
  const [extension, mediaType] = kinds[format];
  return { extension, mediaType, text: write[format](rows) };
}

/** Figures of a file. `clock` tells how calendar periods of DHIS2 are meant. */
export function readExchange(format: ExchangeFormat, text: string, clock: string): ReadExchange {
  const read = { csv: readCsv, json: readJson, dhis2: (all: string) => readDhis2(all, clock), adx: readAdx };
  return read[format](text);
}
