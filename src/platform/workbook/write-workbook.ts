import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { escapeXml, headerRow, sheetXml } from './sheet-xml.ts';
import type { Workbook } from './workbook.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const pieceLength = 64 * 1024;

export const workbookType = `${kind}.sheet`;

const contentTypes =
  `${head}<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/></Types>`;

const relations = (...targets: readonly [kind: string, target: string][]): string =>
  `${head}<Relationships xmlns="${packages}/relationships">${targets
    .map(([type, target], i) => `<Relationship Id="r${i + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** Looks in the order of `styles`: plain, header, instant, banner. */
const stylesXml =
  `${head}<styleSheet xmlns="${main}"><numFmts count="1">` +
  '<numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy\\ hh:mm"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Arial"/></font>' +
  '<font><b/><sz val="11"/><name val="Arial"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFE9A8"/></patternFill></fill></fills>' +
  '<borders count="2"><border/><border><bottom style="thin"><color auto="1"/></bottom></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/>' +
  '<xf fontId="1" borderId="1" applyFont="1" applyBorder="1" applyAlignment="1">' +
  '<alignment wrapText="1" vertical="top"/></xf>' +
  '<xf numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left"/></xf>' +
  '<xf fontId="1" fillId="2" applyFont="1" applyFill="1"/></cellXfs></styleSheet>';

function workbookXml(book: Workbook): string {
  const sheet = escapeXml(book.sheet);
  const top = headerRow(book);
  return (
    `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheet}" sheetId="1" r:id="r1"/>` +
    `</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${sheet.replaceAll("'", "''")}'` +
    `!$1:$${top}</definedName></definedNames></workbook>`
  );
}

/**
 * An Excel file (ECMA-376) while its rows are read: nothing but the row at hand is held. Reading that fails ends the
 * stream before its end, so that nobody takes half a list for the whole.
 */
export function writeWorkbook(book: Workbook): Readable {
  const zip = new JSZip();
  const parts: Readonly<Record<string, string | Readable>> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbookXml(book),
    'xl/_rels/workbook.xml.rels': relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
    'xl/styles.xml': stylesXml,
    'xl/worksheets/sheet1.xml': Readable.from(bytesOf(sheetXml(book)), { objectMode: false }),
  };
  for (const [name, bytes] of Object.entries(parts)) zip.file(name, bytes, { createFolders: false });
  return new Readable().wrap(
    zip.generateNodeStream({ streamFiles: true, compression: 'DEFLATE', compressionOptions: { level: 1 } }),
  );
}

/** Pieces of some size: packing row by row would take ten times as long. */
async function* bytesOf(pieces: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let held = '';
  for await (const piece of pieces) {
    held += piece;
    if (held.length < pieceLength) continue;
    yield Buffer.from(held);
    held = '';
  }
  yield Buffer.from(held);
}
