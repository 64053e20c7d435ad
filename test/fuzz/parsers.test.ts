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
import { strictBase64 } from '#domain/transparency/note-keys.ts';
import { readDocument } from '#platform/documents/read-document.ts';
import { projectRoot } from '#platform/project-root.ts';
import { parseUrlencoded } from '../../src/public-site/http/parse-urlencoded.ts';
import { isLong, nastyBytes, nastyText, runs } from './cases.ts';
import { heapInUse } from './heap.ts';

const words = readWordList(readFileSync(join(projectRoot, 'db', 'reference', 'words.txt'), 'utf8'));
const now = new Date('2026-11-28T13:00:00Z');
const fold = wordFolder();

/** A parser that refuses with one kind of error, and no other. */
function refusedBy(kind: typeof RangeError, read: () => unknown): unknown {
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

/** Slow ones get fewer cases, quick ones more. */
const slow = new Set(['a report in words', 'tokens of a report', 'times in a call', 'plates and phones']);
const quick = Object.keys(readers).length - slow.size;

test.each(Object.entries(readers))(
  '%s: any text is read or refused in words',
  (name, read) => {
    const share = slow.has(name) ? 0.02 : 0.75 / quick;
    read('');
    const before = heapInUse();
    fc.assert(
      fc.property(nastyText, (text) => {
        read(text);
      }),
      runs({ few: 40, share }),
    );
    if (isLong) expect((heapInUse() - before) / 1e6).toBeLessThan(50);
  },
  isLong ? 1_200_000 : 60_000,
);

test(
  'a form of the site: any bytes are read',
  () => {
    fc.assert(
      fc.property(nastyBytes, (bytes) => {
        parseUrlencoded(bytes);
      }),
      runs({ few: 100, share: 0.05 }),
    );
  },
  isLong ? 1_200_000 : 60_000,
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
    await fc.assert(
      fc.asyncProperty(nastyBytes, name, start, async (bytes, fileName, head) => {
        const whole = Buffer.concat([Buffer.from(head, 'latin1'), bytes]);
        await readDocument(whole, fileName).catch((error: unknown) => {
          expect((error as Error).constructor.name, String(error)).toBe('DocumentFailure');
        });
      }),
      runs({ few: 60, share: 0.01 }),
    );
  },
  isLong ? 1_200_000 : 60_000,
);
