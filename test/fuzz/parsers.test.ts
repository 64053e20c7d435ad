import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDayTime } from '#domain/calendar/parse-day-time.ts';
import { findPeriod } from '#domain/calendar/period.ts';
import { isPlainDate } from '#domain/calendar/plain-date.ts';
import { parseEnteredNumber } from '#domain/entries/parse-entered-number.ts';
import { fromAdxPeriod } from '#domain/exchange/adx-period.ts';
import { fromDhis2Period } from '#domain/exchange/dhis2-period.ts';
import { communeNames } from '#domain/intake/communes.ts';
import { readIntake } from '#domain/intake/read-intake.ts';
import { readTimes } from '#domain/intake/time/read-times.ts';
import { convertLegacy } from '#domain/legacy-encodings/convert-legacy.ts';
import { findLegacy } from '#domain/legacy-encodings/find-legacy.ts';
import { findPlaceholder } from '#domain/official-documents/templates/placeholders.ts';
import { readReport } from '#domain/reading/read-report.ts';
import { tokenise } from '#domain/reading/tokens/tokenise.ts';
import { parseCode } from '#domain/sealing/tip-code.ts';
import { parseWords, readWordList } from '#domain/sealing/tip-words.ts';
import { wordFolder } from '#domain/search/fold-words.ts';
import { knownNumbers } from '#domain/search/known-numbers.ts';
import { parseTipQuery } from '#domain/search/tip-query.ts';
import { parseRows } from '#domain/text/parse-csv.ts';
import { parsePasted } from '#domain/text/parse-pasted.ts';
import { searchKey } from '#domain/text/search-key.ts';
import { officialTones } from '#domain/text/tone-placement.ts';
import { readCoordinates } from '#domain/tips/places/coordinates.ts';
import { strictBase64 } from '#domain/transparency/note-keys.ts';
import { readDocument } from '#platform/documents/read-document.ts';
import { Failure } from '#platform/failure.ts';
import { cleanDocument } from '#platform/media/inside/clean-document.ts';
import { projectRoot } from '#platform/project-root.ts';
import { readWorkbook } from '#platform/workbook/read-workbook.ts';
import { readBoundaryFile } from '../../src/modules/areas/boundaries/read-boundary-file.ts';
import { parseReform } from '../../src/modules/areas/reform/parse-reform.ts';
import { readAdx } from '../../src/modules/exchange/formats/adx.ts';
import { readCsv } from '../../src/modules/exchange/formats/csv.ts';
import { readDhis2 } from '../../src/modules/exchange/formats/dhis2.ts';
import { readJson } from '../../src/modules/exchange/formats/json.ts';
import { parseUrlencoded } from '../../src/public-site/http/parse-urlencoded.ts';
import { nastyBytes, nastyExchange, nastyText, nastyZip } from './cases.ts';
import { fuzz, isLong, timeout } from './fuzz.ts';

const words = readWordList(readFileSync(join(projectRoot, 'db', 'reference', 'words.txt'), 'utf8'));
const now = new Date('2026-11-28T13:00:00Z');
const communes = communeNames([{ code: '31120', name: 'Cái Khế', type: 'phường' }]);
const fold = wordFolder();

/** A parser that refuses with one kind of error, and no other. */
function refusedBy(kind: typeof RangeError | typeof Failure, read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof kind) return error;
    throw error;
  }
}

/** Parsers of text that promise an answer for any text. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'a code of a tip': parseCode,
  'a code in words': (text) => parseWords(words, text),
  'a query of tips': parseTipQuery,
  'words of a tip': (text) => [...fold(text)],
  'plates and phones': knownNumbers,
  'times in a call': (text) => readTimes(text, now),
  'what a call says': (text) => readIntake(text, { now, communes }),
  'a place by its coordinates': readCoordinates,
  'a day and time': parseDayTime,
  'a day': isPlainDate,
  'a period': findPeriod,
  'a period of ADX': fromAdxPeriod,
  'a period of DHIS2': (text) => fromDhis2Period(text, 'STATE'),
  'a number typed by hand': (text) => parseEnteredNumber(text, true),
  'rows of CSV': (text) => refusedBy(RangeError, () => parseRows(text)),
  'a pasted block': parsePasted,
  'a report in words': (text) => readReport(text),
  'tokens of a report': tokenise,
  'a placeholder of a template': findPlaceholder,
  'a text of before Unicode': (text) => [findLegacy(text), convertLegacy(text, 'tcvn3')],
  'a search key': searchKey,
  'tones of a text': officialTones,
  base64: strictBase64,
};

/** Parsers of what other systems send. */
const exchanges: Readonly<Record<string, (text: string) => unknown>> = {
  'figures in JSON': readJson,
  'figures in CSV': readCsv,
  'figures of DHIS2': (text) => readDhis2(text, 'STATE'),
  'figures in ADX': readAdx,
  'boundaries of areas': (text) => refusedBy(Failure, () => readBoundaryFile(text)),
  'a reform of areas': (text) => refusedBy(Failure, () => parseReform(text)),
};

/** Slow ones get fewer cases, quick ones more. */
const slow = new Set(['a report in words', 'tokens of a report', 'times in a call', 'what a call says']);
const quick = Object.keys(readers).length - slow.size;

test.each(Object.entries(readers))(
  '%s: any text is read or refused in words',
  async (name, read) => {
    const share = slow.has(name) ? 0.005 : 0.82 / quick;
    read('');
    const { grown } = await fuzz(name, { few: 40, share }, nastyText, read);
    if (isLong) expect(grown).toBeLessThan(50);
  },
  timeout,
);

test.each(Object.entries(exchanges))(
  '%s: any text is read or refused in words',
  async (name, read) => {
    await fuzz(name, { few: 40, share: 0.06 / Object.keys(exchanges).length }, nastyExchange, read);
  },
  timeout,
);

test(
  'a form of the site: any bytes are read',
  async () => {
    await fuzz('a form of the site', { few: 100, share: 0.05 }, nastyBytes, parseUrlencoded);
  },
  timeout,
);

/** The one error that a reader of files may throw. */
const only = (kind: string) => (error: unknown) => {
  expect((error as Error).constructor.name, String(error)).toBe(kind);
};

test.each(['constructor', '__proto__', 'toString', 'valueOf'])(
  'a text that says %s is a text like any other',
  (word) => {
    expect(readReport(`Tiếp nhận 95 ${word} và 12 tin.`).map(({ value }) => value)).toContain(12);
  },
);

test(
  'a document: any bytes are read, or refused with a reason',
  async () => {
    const name = fc.constantFrom('a.txt', 'a.docx', 'a.html', 'a.pdf', 'a');
    const start = fc.constantFrom(
      '',
      'PK\u0003\u0004',
      '%PDF-1.7\n',
      '<html><table>',
      '<!DOCTYPE x [<!ENTITY a "b">]>',
    );
    await fuzz(
      'a document',
      { few: 60, share: 0.01 },
      fc.tuple(nastyBytes, name, start),
      ([bytes, fileName, head]) =>
        readDocument(Buffer.concat([Buffer.from(head, 'latin1'), bytes]), fileName).catch(
          only('DocumentFailure'),
        ),
    );
  },
  timeout,
);

test.each([
  ['a Word file', (bytes: Buffer) => readDocument(bytes, 'a.docx').catch(only('DocumentFailure'))],
  ['an Excel file', (bytes: Buffer) => readWorkbook(bytes).catch(only('UnreadableWorkbook'))],
  ['a file of a tip', (bytes: Buffer) => cleanDocument(bytes).catch(only('Refused'))],
] as const)(
  '%s: any parts are read, or refused with a reason',
  async (name, read) => {
    await fuzz(name, { few: 30, share: 0.002 }, nastyZip, async (zip) => {
      await read(await zip);
    });
  },
  timeout,
);
