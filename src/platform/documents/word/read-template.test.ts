import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { readTemplate } from './read-template.ts';

const paragraph = '<w:p><w:r><w:t>Báo</w:t></w:r><w:r><w:t> cáo</w:t></w:r></w:p>';
const file = (parts: Record<string, string> = {}): Promise<Uint8Array> => {
  const zip = new JSZip();
  const all = { 'word/document.xml': `<w:document><w:body>${paragraph}</w:body></w:document>`, ...parts };
  for (const [name, text] of Object.entries(all)) zip.file(name, text);
  return zip.generateAsync({ type: 'uint8array' });
};

test('words cut into runs are one text; what is no letter is marked; headers are read apart', async () => {
  const body = `<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p><w:tbl><w:tr><w:tc>${paragraph}</w:tc></w:tr></w:tbl>`;
  const read = await readTemplate(
    await file({
      'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
      'word/header1.xml': `<w:hdr>${paragraph}</w:hdr>`,
    }),
  );
  expect(read).toEqual({
    body: [
      { text: 'a\ufffcb', isInTable: false },
      { text: 'Báo cáo', isInTable: true },
    ],
    margins: [{ text: 'Báo cáo', isInTable: false }],
  });
});

test.each<[string, Record<string, string>, string]>([
  [
    'macros',
    {
      '[Content_Types].xml':
        '<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
    },
    'macros',
  ],
  [
    'a .dotx',
    { '[Content_Types].xml': '<Override ContentType="x.wordprocessingml.template.main+xml"/>' },
    'word_template',
  ],
  [
    'protection',
    { 'word/settings.xml': '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' },
    'locked',
  ],
  [
    'a picture from elsewhere',
    {
      'word/_rels/document.xml.rels':
        '<Relationship Id="r1" Type="http://x/image" TargetMode="External" Target="http://a/b.png"/>',
    },
    'external',
  ],
  ['broken XML', { 'word/document.xml': '<w:p>' }, 'damaged'],
])('a file with %s is refused', async (_, parts, reason) => {
  expect(await readTemplate(await file(parts))).toBe(reason);
});

test('a file that would unpack beyond measure is refused before it is unpacked, whichever part it is', async () => {
  const bomb = Buffer.from(await file({ 'word/media/a.xml': '<a/>' }));
  // the unpacked size in the list at its end, which is what readers go by
  bomb.writeUInt32LE(0x7fff_ffff, bomb.lastIndexOf('word/media/a.xml') - 46 + 24);
  expect(await readTemplate(bomb)).toBe('damaged');
});

test('tags that never end do not hold up the reader', async () => {
  const parts = {
    'word/settings.xml': '<w:documentProtection '.repeat(30_000),
    'word/_rels/document.xml.rels': '<Relationship '.repeat(30_000),
  };
  expect(typeof (await readTemplate(await file(parts)))).toBe('object');
});

test('a link to a web page does no harm; what is no Word file is told', async () => {
  const link =
    '<Relationship Id="r1" Type="http://x/relationships/hyperlink" TargetMode="External" Target="http://a"/>';
  expect(typeof (await readTemplate(await file({ 'word/_rels/document.xml.rels': link })))).toBe('object');
  expect(await readTemplate(new TextEncoder().encode('chữ'))).toBe('not_word');
  expect(await readTemplate(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe('protected_or_old');
});
