import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { escapeXml, headerRow, sheetXml } from './sheet-xml.ts';
import type { Sheet, Workbook } from './workbook.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const pieceLength = 64 * 1024;

export const workbookType = `${kind}.sheet`;

const sheetsOf = (book: Workbook): readonly Sheet[] => [book, ...(book.more ?? [])];

const contentTypes = (sheets: readonly Sheet[]): string =>
  `${head}<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>` +
  sheets
    .map(
      (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${kind}.worksheet+xml"/>`,
    )
    .join('') +
  `<Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/></Types>`;

const relations = (...targets: readonly [kind: string, target: string][]): string =>
  `${head}<Relationships xmlns="${packages}/relationships">${targets
    .map(([type, target], i) => `<Relationship Id="r${i + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** Looks in the order of `styles`. */
const stylesXml =
  `${head}<styleSheet xmlns="${main}"><numFmts count="2">` +
  '<numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy\\ hh:mm"/>' +
  '<numFmt numFmtId="165" formatCode="#,##0.0"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Arial"/></font>' +
  '<font><b/><sz val="11"/><name val="Arial"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFE9A8"/></patternFill></fill></fills>' +
  '<borders count="2"><border/><border><bottom style="thin"><color auto="1"/></bottom></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="8"><xf/>' +
  '<xf fontId="1" borderId="1" applyFont="1" applyBorder="1" applyAlignment="1">' +
  '<alignment wrapText="1" vertical="top"/></xf>' +
  '<xf numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left"/></xf>' +
  '<xf fontId="1" fillId="2" applyFont="1" applyFill="1"/>' +
  '<xf numFmtId="3" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/>' +
  '<xf numFmtId="10" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>';

function workbookXml(sheets: readonly Sheet[]): string {
  const named = sheets.map((one, i) => ({ name: escapeXml(one.sheet), top: headerRow(one), i }));
  return (
    `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
    named.map(({ name, i }) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i + 1}"/>`).join('') +
    '</sheets><definedNames>' +
    named
      .map(
        ({ name, top, i }) =>
          `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${name.replaceAll("'", "''")}'!$1:$${top}</definedName>`,
      )
      .join('') +
    // what formulas show was computed by us; the reader's program computes them again on opening
    '</definedNames><calcPr fullCalcOnLoad="1"/></workbook>'
  );
}

/**
 * An Excel file (ECMA-376) while its rows are read: nothing but the row at hand is held. Reading that fails ends the
 * stream before its end, so that nobody takes half a list for the whole.
 */
export function writeWorkbook(book: Workbook): Readable {
  const zip = new JSZip();
  const sheets = sheetsOf(book);
  const parts: Readonly<Record<string, string | Readable>> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relations(
      ...sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['styles', 'styles.xml'],
    ),
    'xl/styles.xml': stylesXml,
    ...Object.fromEntries(
      sheets.map((sheet, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        Readable.from(bytesOf(sheetXml(sheet)), { objectMode: false }),
      ]),
    ),
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
