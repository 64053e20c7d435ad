/** One page: a JPEG and what its header says. */
export interface Page {
  readonly jpeg: Buffer;
  readonly width: number;
  readonly height: number;
  readonly isGrey: boolean;
}

/** Long side of a page in points, that of A4. */
const longSide = 842;

/** A PDF 1.4 (ISO 32000-1) of one picture a page and nothing else: no dates, no names, the same bytes each time. */
export function writePdf(pages: readonly Page[]): Buffer {
  const objects: Buffer[] = [];
  const add = (...parts: (string | Buffer)[]) =>
    objects.push(
      Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))),
    );
  const pageNumber = (index: number) => 3 + index * 3;
  const kids = pages.map((_, index) => `${pageNumber(index)} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  for (const [index, { jpeg, width, height, isGrey }] of pages.entries()) {
    const own = pageNumber(index);
    const scale = longSide / Math.max(width, height);
    const [w, h] = [(width * scale).toFixed(2), (height * scale).toFixed(2)];
    const draw = `q ${w} 0 0 ${h} 0 0 cm /P Do Q`;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Contents ${own + 1} 0 R `,
      `/Resources << /XObject << /P ${own + 2} 0 R >> >> >>`,
    );
    add(`<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`);
    add(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 `,
      `/ColorSpace /Device${isGrey ? 'Gray' : 'RGB'} /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
      jpeg,
      '\nendstream',
    );
  }
  return bind(objects);
}

function bind(objects: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  let length = parts[0]?.length ?? 0;
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    parts.push(whole);
    length += whole.length;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`)]);
}
