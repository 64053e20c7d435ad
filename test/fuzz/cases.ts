import fc from 'fast-check';
import JSZip from 'jszip';

const words = fc.constantFrom(
  ...`' " \` < > & % = + - @ | ; , . : / \\ \0 \n \r\n \t \u202e \ufeff \u00a0 ệ NFD=ệ 🚓 { } [ ] ( ) * ? ^ $ # ! ~
  null undefined NaN Infinity -0 1e999 0x10 true __proto__ constructor toString ../../etc/passwd %00 %2e%2e%2f
  <script>alert(1)</script> =cmd|'/c'!A1 @SUM(1) {{7*7}} \${7*7} <!--# <!DOCTYPE <!ENTITY ' or 1=1-- 92/31135/ 31135 2026-H1
  2026-02-30 9999-99-99 12/13/2026 23h59 95A-123.45 0912345678 mía-ghe-lúa trọng tháng năm ngày triệu 1.234,5`.split(
    / +|\n +/,
  ),
);

/** Texts as nobody types them: any code points, words that mean something to some parser, one piece again and again. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  fc.array(words, { maxLength: 40 }).map((list) => list.join('')),
  // what a regular expression that backtracks drowns in
  fc
    .tuple(fc.oneof(words, fc.string({ maxLength: 4 })), fc.integer({ min: 1, max: 1500 }), words)
    .map(([piece, times, end]) => piece.repeat(times) + end),
);

export const nastyBytes: fc.Arbitrary<Buffer> = fc.oneof(
  fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
  nastyText.map((text) => Buffer.from(text, 'utf8')),
  nastyText.map((text) => Buffer.from(text, 'latin1')),
);

/** Any JSON, and what is no JSON of ours. */
export const nastyValue: fc.Arbitrary<unknown> = fc.oneof(
  nastyText,
  fc.double(),
  fc.integer(),
  fc.bigInt().map(Number),
  fc.constantFrom(null, true, [], {}, '', 0, -1, 2 ** 53),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Figures in the shapes that systems exchange them in, with what does not belong there. */
export const nastyExchange: fc.Arbitrary<string> = fc.oneof(
  nastyText,
  fc
    .array(fc.record({ area: nastyValue, indicator: nastyText, period: nastyText, value: nastyValue }), {
      maxLength: 6,
    })
    .map((rows) => JSON.stringify(rows)),
  fc
    .array(fc.record({ dataElement: nastyText, orgUnit: nastyText, period: nastyText, value: nastyValue }), {
      maxLength: 6,
    })
    .map((dataValues) => JSON.stringify({ dataValues })),
  fc
    .array(fc.tuple(nastyText, nastyText, nastyText), { maxLength: 6 })
    .map(
      (groups) =>
        `<adx xmlns="urn:ihe:qrph:adx:2015">${groups
          .map(
            ([unit, period, value]) =>
              `<group orgUnit="${unit}" period="${period}"><dataValue value="${value}"/></group>`,
          )
          .join('')}</adx>`,
    ),
);

const parts = [
  'word/document.xml',
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/worksheets/sheet1.xml',
  'content.xml',
];
const paragraphs = fc
  .array(nastyText, { maxLength: 4 })
  .map(
    (list) =>
      `<w:document><w:body>${list.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
  );

/** Zipped documents whose parts are not what their names say. */
export const nastyZip: fc.Arbitrary<Promise<Buffer>> = fc
  .dictionary(fc.oneof(fc.constantFrom(...parts), nastyText), fc.oneof(paragraphs, nastyText), { maxKeys: 6 })
  .map((files) => {
    const zip = new JSZip();
    // a name of a thousand folders is written as it is: JSZip would make each, one inside the other, and drown itself
    for (const [name, text] of Object.entries(files))
      zip.file(name.toWellFormed() || 'x', text, { createFolders: false });
    return zip.generateAsync({ type: 'nodebuffer' });
  });
