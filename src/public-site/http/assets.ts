import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';
import { assetsPath } from '../paths.ts';

type Asset = { url: string; body: Buffer; type: string };

const folder = join(projectRoot, 'src', 'public-site', 'assets', 'fonts');

/** The fonts, read once. The content's hash is in the address, so a browser may keep them for ever. */
const assets = new Map<string, Asset>(
  readdirSync(folder)
    .filter((file) => file.endsWith('.woff2'))
    .map((file) => {
      const body = readFileSync(join(folder, file));
      const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
      return [
        file,
        { url: `${assetsPath}/${file.replace('.woff2', '')}.${hash}.woff2`, body, type: 'font/woff2' },
      ];
    }),
);

/** Throws for a file that does not exist: a mistake in a stylesheet stops the start. */
function getAsset(file: string): Asset {
  const asset = assets.get(file);
  if (!asset) throw new Error(`No asset ${file} in ${folder}`);
  return asset;
}

export const assetUrl = (file: string): string => getAsset(file).url;

/** The file as a `data:` address, for what is too small to be worth a request. */
export function assetAsData(file: string): string {
  const { type, body } = getAsset(file);
  return `data:${type};base64,${body.toString('base64')}`;
}

export const allAssets: readonly Asset[] = [...assets.values()];
