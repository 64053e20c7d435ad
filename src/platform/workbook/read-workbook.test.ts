import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { readWorkbook, UnreadableWorkbook } from './read-workbook.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook of one sheet, whose rows are given as XML and which lies under a name of the writer's choice. */
function workbook(rows: string, { sheet = 'worksheets/sheet1.xml', before = '' } = {}): Promise<Buffer> {
  const parts = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}"><Relationship Id="r1" Type="${office}/worksheet" Target="${sheet}"/></Relationships>`,
    [`xl/${sheet}`]: `${before}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  const zip = new JSZip();
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

test('cells are read', async () => {
  const bytes = await workbook(`<row r="1">${cell('A1', 'Biển')}<c r="B1"><v>1.5</v></c></row>`);
  expect(await readWorkbook(bytes)).toEqual([['Biển', 1.5]]);
});

test.each([
  ['a cell far out', '<row r="1"><c r="XFD1"><v>1</v></c></row>', {}],
  ['the same in a sheet of another name', '<row r="1"><c r="XFD1"><v>1</v></c></row>', { sheet: 'a/b.xml' }],
  ['the same between other quotes', "<row r='1'><c r='&#88;FD1'><v>1</v></c></row>", {}],
  ['a row far down', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>', {}],
  ['many rows that never end', '<row '.repeat(200_000), {}],
  [
    'an entity of its own',
    `<row r="1">${cell('A1', '&a;')}</row>`,
    { before: '<!DOCTYPE x [<!ENTITY a "b">]>' },
  ],
])('a workbook made to break its reader is refused: %s', async (_, rows, where) => {
  await expect(readWorkbook(await workbook(rows, where))).rejects.toBeInstanceOf(UnreadableWorkbook);
});
