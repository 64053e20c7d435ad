import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Pages that look the same to everyone, compressed once with patience. A few dozen entries, one a page and language. */
const kept = new Map<string, Promise<Buffer>>();

export type Encoding = 'br' | 'gzip' | 'identity';

/** Whether a browser that sent this Accept-Encoding takes it. */
export const takes = (accepted: string | undefined, wanted: 'br' | 'gzip'): boolean =>
  (accepted ?? '')
    .split(',')
    .map((name) => name.trim())
    .some((name) => name.split(';')[0] === wanted && !/;\s*q=0(\.0*)?$/.test(name));

export function chooseEncoding(accepted: string | undefined): Encoding {
  return takes(accepted, 'br') ? 'br' : takes(accepted, 'gzip') ? 'gzip' : 'identity';
}

const patient = { [constants.BROTLI_PARAM_QUALITY]: 11 };
/** A page that is made once: a third of the time for a fifth more bytes. */
const quick = { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_LGWIN]: 16 };

/**
 * Compressing pages that hold a code is safe here: no cookie, so no other site can make a browser fetch such a page
 * again and again beside text of its choice (BREACH needs that).
 */
export async function compress(html: string, encoding: Encoding, isKept: boolean): Promise<Buffer> {
  if (encoding === 'identity') return Buffer.from(html);
  const run = () =>
    encoding === 'br'
      ? brotli(html, { params: isKept ? patient : quick })
      : zip(html, { level: isKept ? 9 : 6 });
  if (!isKept) return run();
  const key = `${encoding} ${html}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size > 48) kept.clear();
  const made = run();
  kept.set(key, made);
  return made;
}
