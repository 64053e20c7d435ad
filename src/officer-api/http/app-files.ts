import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const compressed = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt']);

export interface AppFile {
  readonly type: string;
  readonly plain: Buffer;
  readonly br?: Buffer;
  readonly gzip?: Buffer;
  /** Its name holds a hash of its content, so that a browser may keep it for ever. */
  readonly isHashed: boolean;
}

/** The built app, read and compressed once. Only these addresses exist: nothing is looked up on disk by request. */
export function readAppFiles(folder: string): ReadonlyMap<string, AppFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    names
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && types[extname(entry.name)])
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [`/${relative(folder, path).split(sep).join('/')}`, readAppFile(path)];
      }),
  );
}

function readAppFile(path: string): AppFile {
  const plain = readFileSync(path);
  const ending = extname(path);
  return {
    type: types[ending] ?? 'application/octet-stream',
    plain,
    isHashed: path.includes(`${sep}assets${sep}`),
    ...(compressed.has(ending) && {
      br: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
      gzip: gzipSync(plain, { level: 9 }),
    }),
  };
}
