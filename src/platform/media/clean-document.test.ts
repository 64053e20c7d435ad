import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import sharp from 'sharp';
import { afterAll, expect, test, vi } from 'vitest';
import { cleaned, refusalOf } from './cleaning.fixture.ts';
import { findProgram } from './tools.ts';

vi.setConfig({ testTimeout: 120_000 });
const folder = mkdtempSync(join(tmpdir(), 'tindan-media-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'application/vnd.openxmlformats-officedocument';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

async function photo(): Promise<Buffer> {
  return sharp({ create: { width: 40, height: 40, channels: 3, background: 'red' } })
    .withExif({ IFD0: { Make: 'PlantedMaker' } })
    .jpeg()
    .toBuffer();
}

const relationship = (id: string, type: string, target: string, more = '') =>
  `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"${more}/>`;
const list = (content: string) =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;

/** A Word file with a remark, an author, a macro, a template on the writer's disk, and a photo with its maker. */
async function wordFile(change: Record<string, string | Buffer | null> = {}): Promise<Buffer> {
  const parts: Record<string, string | Buffer | null> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/><Override PartName="/word/comments.xml" ContentType="${office}.wordprocessingml.comments+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': list(
      relationship('rId1', 'officeDocument', 'word/document.xml') +
        relationship('rId2', 'metadata/core-properties', 'docProps/core.xml'),
    ),
    'docProps/core.xml': `${head}<x>PlantedAuthor</x>`,
    'word/vbaProject.bin': 'PlantedMacro',
    'word/comments.xml': `${head}<x>PlantedRemark</x>`,
    'word/settings.xml': `${head}<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:attachedTemplate r:id="rId1" xmlns:r="${relations}"/><w:rsids><w:rsidRoot w:val="00PLANTED"/></w:rsids></w:settings>`,
    'word/_rels/settings.xml.rels': list(
      relationship(
        'rId1',
        'attachedTemplate',
        'file:///C:/Users/PlantedUser/a.dotm',
        ' TargetMode="External"',
      ),
    ),
    'word/_rels/document.xml.rels': list(
      relationship('rId1', 'image', 'media/image1.jpg') +
        relationship('rId2', 'comments', 'comments.xml') +
        relationship('rId3', 'settings', 'settings.xml') +
        relationship('rId4', 'hyperlink', 'file:///C:/Users/PlantedUser/b.docx', ' TargetMode="External"'),
    ),
    'word/media/image1.jpg': await photo(),
    'word/document.xml': `${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${relations}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body><w:p w:rsidR="00PLANTED"><!-- PlantedHidden --><w:commentRangeStart w:id="0"/><w:ins w:id="1" w:author="PlantedAuthor" w:date="2026-01-01T00:00:00Z"><w:r><w:t>Đơn trình báo mất xe</w:t></w:r></w:ins><w:r><w:commentReference w:id="0"/></w:r></w:p><w:p><w:r><w:drawing><wp:inline><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="PlantedName.jpg" descr="PlantedDescription"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="PlantedName.jpg"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p></w:body></w:document>`,
    ...change,
  };
  return zipOf(parts);
}

function zipOf(parts: Record<string, string | Buffer | null>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, part] of Object.entries(parts)) if (part !== null) zip.file(name, part);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** Every part of a ZIP, as one text. */
async function unpacked(bytes: Buffer): Promise<string> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = await Promise.all(
    Object.values(zip.files).map(
      async (file) => `${file.name}\n${(await file.async('nodebuffer')).toString('utf8')}`,
    ),
  );
  return parts.join('\n');
}

const traces = ['Planted', 'PLANTED', 'vbaProject', 'comments', 'docProps', 'macroEnabled', '2026-'];

test('of a Word file the text and pictures are left; author, remarks, macros, paths and photo notes are gone', async () => {
  const { kind, bytes } = await cleaned(await wordFile());
  expect(kind).toBe('docx');
  const text = await unpacked(bytes);
  for (const trace of traces) expect(text.includes(trace), trace).toBe(false);
  expect(text).toContain('Đơn trình báo mất xe');
});

const libreOffice = findProgram('soffice');

test.skipIf(!libreOffice)(
  'LibreOffice opens a cleaned Word and OpenDocument file and reads the same words',
  async () => {
    const { bytes } = await cleaned(await wordFile());
    writeFileSync(join(folder, 'cleaned.docx'), bytes);
    const convert = (name: string, to: string) =>
      spawnSync(
        String(libreOffice),
        ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', to, name],
        { cwd: folder },
      );
    expect(convert('cleaned.docx', 'odt').status).toBe(0);
    const again = await cleaned(readFileSync(join(folder, 'cleaned.odt')));
    expect(again.kind).toBe('odt');
    expect(await unpacked(again.bytes)).not.toMatch(/meta\.xml|Thumbnails|LibreOffice\/|dc:date/);
    writeFileSync(join(folder, 'again.odt'), again.bytes);
    expect(convert('again.odt', 'txt:Text (encoded):UTF8').status).toBe(0);
    expect(readFileSync(join(folder, 'again.txt'), 'utf8')).toContain('Đơn trình báo mất xe');
  },
);

test('a workbook loses its history, path, remarks and printer', async () => {
  const sheet = `${office}.spreadsheetml`;
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const bytes = await zipOf({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheet}.worksheet+xml"/></Types>`,
    '_rels/.rels': list(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'docProps/app.xml': 'PlantedCompany',
    'xl/persons/person.xml': 'PlantedAuthor',
    'xl/printerSettings/printerSettings1.bin': 'PlantedPrinter',
    'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${relations}" xmlns:mc="m" xmlns:x15ac="x"><fileSharing userName="PlantedUser"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\PlantedUser\\"/></mc:Choice></mc:AlternateContent><sheets><sheet name="Số liệu" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': list(relationship('rId1', 'worksheet', 'worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': `${head}<worksheet ${main} xmlns:r="${relations}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Biển số</t></is></c></row></sheetData><pageSetup orientation="landscape" r:id="rId9"/><legacyDrawing r:id="rId8"/></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': list(
      relationship('rId8', 'vmlDrawing', '../drawings/vmlDrawing1.vml') +
        relationship('rId9', 'printerSettings', '../printerSettings/printerSettings1.bin'),
    ),
    'xl/drawings/vmlDrawing1.vml': 'PlantedRemark',
  });
  const answer = await cleaned(bytes);
  expect(answer.kind).toBe('xlsx');
  const text = await unpacked(answer.bytes);
  expect(text).not.toMatch(/Planted|rId8|rId9|absPath|AlternateContent/);
  expect(text).toContain('Biển số');
});

test('a document is refused when a part cannot be cleaned, and never kept with it', async () => {
  expect(await refusalOf(await wordFile({ 'word/embeddings/oleObject1.bin': 'PlantedObject' }))).toBe(
    'parts',
  );
  expect(await refusalOf(await wordFile({ 'word/media/image1.jpg': '<svg/>' }))).toBe('parts');
  const entities = '<!DOCTYPE x [<!ENTITY a "PlantedEntity">]><x/>';
  expect(await refusalOf(await wordFile({ 'word/document.xml': entities }))).toBe('parts');
  expect(await refusalOf(await zipOf({ 'a.exe': 'MZ' }))).toBe('kind');
});

test('what begins many times and never ends does not hold up the cleaner', async () => {
  for (const beginning of ['<!--', '<?a ', '<mc:AlternateContent>']) {
    const document = `<w:document>${beginning.repeat(30_000)}</w:document>`;
    expect((await cleaned(await wordFile({ 'word/document.xml': document }))).kind).toBe('docx');
  }
});

test('a bomb is refused, and so is a part that lies about its size', async () => {
  const bomb = await wordFile({ 'word/document.xml': Buffer.alloc(120 * 1024 * 1024) });
  expect(bomb.length).toBeLessThan(1024 * 1024);
  expect(await refusalOf(bomb)).toBe('bomb');
  const lying = await wordFile();
  // the uncompressed size in the central directory, which is what readers go by
  const at = lying.lastIndexOf(Buffer.from('word/document.xml')) - 46 + 24;
  lying.writeUInt32LE(10, at);
  expect(await refusalOf(lying)).toBe('bomb');
});
