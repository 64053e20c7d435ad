import { create } from 'qrcode';

/** Modules of quiet ground around a code (ISO/IEC 18004, 9.1). */
const quiet = 4;

/** A QR code, drawn: `path` is to be stroked one unit wide, in a view of `box`. */
export interface QrDrawing {
  readonly box: string;
  readonly path: string;
}

/** Draws each row as a line that is lifted over the light modules: few bytes, because a page may hold it uncompressed. */
export function drawQr(text: string): QrDrawing {
  // as bytes and under one mask: looking for the shortest coding and the fairest mask took half the time of the page;
  // a Buffer, because the library looks at the data as a string, and that of other bytes is a list of numbers
  const bytes = [{ mode: 'byte' as const, data: Buffer.from(text) }];
  const { data, size } = create(bytes, { errorCorrectionLevel: 'L', maskPattern: 2 }).modules;
  let path = '';
  for (let row = 0; row < size; row += 1) {
    path += `M${quiet} ${row + quiet}.5`;
    for (let from = 0; from < size; ) {
      const isDark = data[row * size + from];
      let to = from + 1;
      while (to < size && data[row * size + to] === isDark) to += 1;
      if (isDark) path += `h${to - from}`;
      else if (to < size) path += `m${to - from} 0`;
      from = to;
    }
  }
  return { box: `0 0 ${size + 2 * quiet} ${size + 2 * quiet}`, path };
}

/** A QR code as one path inside the page: no request, no script, printable. */
export function QrCode({ drawing: { box, path }, label }: { drawing: QrDrawing; label: string }) {
  return (
    <svg className="qr" viewBox={box} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} stroke="#000" />
    </svg>
  );
}
