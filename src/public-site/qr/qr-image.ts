import { crc32 } from 'node:zlib';
import { qrModules } from './qr-modules.ts';

/** Modules of quiet ground around a code (ISO/IEC 18004, 9.1). */
const quiet = 4;

const signature = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Length, name, content and check of one chunk (PNG, 5.3). */
function chunk(name: string, content: Uint8Array): Buffer {
  const bytes = Buffer.alloc(12 + content.length);
  bytes.writeUInt32BE(content.length);
  bytes.write(name, 4, 'latin1');
  bytes.set(content, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + content.length)), 8 + content.length);
  return bytes;
}

/** The check of a zlib stream (RFC 1950). */
function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return b * 65_536 + a;
}

/** A zlib stream of one stored block: a code of 600 bytes is not worth compressing. */
function stored(bytes: Uint8Array): Buffer {
  const stream = Buffer.alloc(bytes.length + 11);
  stream.set([0x78, 0x01, 1]);
  stream.writeUInt16LE(bytes.length, 3);
  stream.writeUInt16LE(bytes.length ^ 0xffff, 5);
  stream.set(bytes, 7);
  stream.writeUInt32BE(adler32(bytes), 7 + bytes.length);
  return stream;
}

/** Rows of one bit a module, 1 where light, each after a byte that says that it is not filtered (PNG, 9.2). */
function rowsOf(text: string): { side: number; rows: Uint8Array } {
  const { size, dark } = qrModules(text);
  const side = size + 2 * quiet;
  const width = 1 + Math.ceil(side / 8);
  const rows = new Uint8Array(side * width).fill(0xff);
  for (let row = 0; row < side; row += 1) rows[row * width] = 0;
  for (let module = 0; module < dark.length; module += 1) {
    if (dark[module] !== 1) continue;
    const column = (module % size) + quiet;
    const at = (Math.floor(module / size) + quiet) * width + 1 + (column >> 3);
    rows[at] = (rows[at] ?? 0) & ~(0x80 >> (column & 7));
  }
  return { side, rows };
}

/**
 * A QR code as the address of an image that is part of the page: no request, no script, printable, and shown where
 * drawings in SVG are turned off, as in Tor Browser's safest mode. One pixel a module; the page makes them larger.
 */
export function qrImage(text: string): string {
  const { side, rows } = rowsOf(text);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  // one bit a pixel, shades of grey
  header[8] = 1;
  const png = [signature, chunk('IHDR', header), chunk('IDAT', stored(rows)), chunk('IEND', Buffer.alloc(0))];
  return `data:image/png;base64,${Buffer.concat(png).toString('base64')}`;
}
