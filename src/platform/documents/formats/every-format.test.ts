import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseAreas } from '#domain/areas/parse-areas.ts';
import { writeLegacy } from '#domain/legacy-encodings/convert-legacy.ts';
import { type LegacyName, legacyTables } from '#domain/legacy-encodings/tables.ts';
import { readReport } from '#domain/reading/read-report.ts';
import { areaCodes } from '#domain/reading/scope/area-codes.ts';
import { hasLibreOffice } from '../../libre-office.ts';
import { projectRoot } from '../../project-root.ts';
import type { ReadDocument } from '../document.ts';
import { readDocument } from '../read-document.ts';
import { writtenAs } from './office-file.fixture.ts';

const codes = areaCodes(parseAreas(readFileSync(join(projectRoot, 'db', 'reference', 'areas.csv'), 'utf8')));
const page = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

/** What a reader says of each figure, wherever in its document it stands. */
function figuresIn({ text, blocks }: ReadDocument): unknown[] {
  const tables = blocks.filter((block) => block.kind === 'table');
  return readReport(text, { tables, areaCodes: codes }).map((one) => ({
    ...{ text: one.text.normalize('NFC'), value: one.value, denominator: one.denominator, unit: one.unit },
    ...{ concept: one.concept, indicator: one.indicator, direction: one.direction, status: one.status },
    ...{ qualifier: one.qualifier, period: one.period?.code, area: one.area?.code },
  }));
}

/** Signs that Windows set beside the letters of such an encoding, as its bytes. */
const signs: Readonly<Record<string, string>> = { '“': '\x93', '”': '\x94', '–': '\x96', '…': '\x85' };

/** In TCVN3 capitals with tones are small letters in a font of capitals. */
const legacy = (text: string, name: LegacyName): string => {
  const has = new Set(legacyTables[name].map(([letter]) => letter));
  const letters = Array.from(text.normalize('NFC'), (letter) =>
    has.has(letter) || letter < '\x80' ? letter : letter.toLowerCase(),
  );
  return writeLegacy(letters.join(''), name);
};
const bytesOf = (text: string): Buffer =>
  Buffer.from(Array.from(text, (sign) => signs[sign] ?? sign).join(''), 'latin1');

/** A Word file whose words are written another way. */
async function rewritten(docx: Uint8Array, write: (words: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(docx);
  const body = (await zip.file('word/document.xml')?.async('string')) ?? '';
  zip.file(
    'word/document.xml',
    body.replace(/(<w:t(?: [^>]*)?>)([^<]*)/g, (_, tag: string, words: string) => tag + write(words)),
  );
  return zip.generateAsync({ type: 'uint8array' });
}

describe.skipIf(!hasLibreOffice()).each(['commune-report.page', 'newspaper.page'])('%s', (name) => {
  let docx: Buffer;
  let asked: unknown[];
  let words: string;
  beforeAll(async () => {
    const shown = await readDocument(Buffer.from(page(name)), 'a.html');
    // of a newspaper's page what is printed is its article
    const article = name.startsWith('newspaper')
      ? `<meta charset="utf-8">${shown.text
          .trim()
          .split('\n')
          .map((line) => `<p>${line}</p>`)
          .join('')}`
      : page(name);
    docx = await writtenAs(article, 'html', 'docx');
    const written = await readDocument(docx, 'a.docx');
    asked = figuresIn(written);
    words = written.text;
    expect(asked.length).toBeGreaterThan(20);
  }, 120_000);

  const same = async (bytes: Uint8Array, file: string): Promise<void> =>
    expect(figuresIn(await readDocument(bytes, file))).toEqual(asked);

  test('as a web page of its own', () => same(Buffer.from(page(name)), 'a.html'));
  test(
    'as a web page that LibreOffice writes',
    async () => same(await writtenAs(docx, 'docx', 'html'), 'a.html'),
    120_000,
  );
  test('as PDF', async () => same(await writtenAs(docx, 'docx', 'pdf'), 'a.pdf'), 120_000);
  test.runIf(name.startsWith('commune'))(
    'as PDF whose tables have no lines',
    { timeout: 120_000 },
    async () => {
      const bare = page(name).replaceAll('border="1"', 'border="0"').replace('border:1px solid #000;', '');
      const word = await writtenAs(bare, 'html', 'docx');
      await same(await writtenAs(word, 'docx', 'pdf'), 'a.pdf');
    },
  );
  test.each(['NFC', 'NFD'])('as text and as Word in %s', async (form) => {
    await same(Buffer.from(words.normalize(form)), 'a.txt');
    await same(await rewritten(docx, (some) => some.normalize(form)), 'a.docx');
  });
  test.each(['tcvn3', 'vni'] as const)('as text and as Word in %s', async (encoding) => {
    await same(bytesOf(legacy(words, encoding)), 'a.txt');
    await same(await rewritten(docx, (some) => legacy(some, encoding)), 'a.docx');
  });
  test('as text in UTF-16 and with line ends of Windows', async () => {
    await same(Buffer.from(`\ufeff${words}`, 'utf16le'), 'a.txt');
    await same(Buffer.from(words.replaceAll('\n', '\r\n')), 'a.txt');
  });
});
