/** Words at a place of a page, in points from the lower left corner. */
export interface Printed {
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

/** A line from one place of a page to another. */
export interface Drawn {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

/** Joins objects to a PDF file with its table of places. `objects[0]` is the catalogue. */
function pdfOf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = file.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return latin(file);
}

const stream = (dictionary: string, content: string): string =>
  `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;

const box = '/MediaBox [0 0 595 842]';

const put = (mark: Printed | Drawn): string =>
  'words' in mark
    ? `BT /F 12 Tf ${mark.x} ${mark.y} Td (${mark.words}) Tj ET`
    : `${mark.from.join(' ')} m ${mark.to.join(' ')} l S`;

/** A PDF of pages with words in Helvetica of 12 points, only ASCII, and lines. */
export function tinyPdf(pages: readonly (readonly (Printed | Drawn)[])[]): Uint8Array {
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ');
  const written = pages.flatMap((page, at) => [
    `<< /Type /Page /Parent 2 0 R ${box} /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + 2 * at} 0 R >>`,
    stream('', page.map(put).join('\n')),
  ]);
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...written,
  ]);
}

/** A PDF of one page that is a JPEG picture of the given size. */
export function picturePdf(jpeg: Uint8Array, width: number, height: number): Uint8Array {
  const picture = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode`;
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R ${box} /Resources << /XObject << /I 5 0 R >> >> /Contents 4 0 R >>`,
    stream('', 'q 595 0 0 842 0 0 cm /I Do Q'),
    stream(picture, Buffer.from(jpeg).toString('latin1')),
  ]);
}
