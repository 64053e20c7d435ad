import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '#locales/locale.ts';
import { projectRoot } from '#platform/project-root.ts';
import { assetAsData, assetUrl } from '../http/assets.ts';

/** Two files a language, both weights; `optional`, so that a slow phone is drawn at once in its own font. */
const faces = {
  latin: { family: 'BVP', file: 'be-vietnam-pro', range: '' },
  // Without the range, Vietnamese names on a Khmer page would take half their letters from this font.
  khmer: {
    family: 'NSK',
    file: 'noto-sans-khmer',
    range: ';unicode-range:U+1780-17FF,U+19E0-19FF,U+200B-200D,U+25CC',
  },
};

function fontFaces({ family, file, range }: (typeof faces)['latin']): string {
  return [400, 600]
    .map((weight) => {
      const url = assetUrl(`${file}-${weight}.woff2`);
      return `@font-face{font-family:${family};font-weight:${weight};font-display:optional;src:url(${url}) format("woff2")${range}}`;
    })
    .join('');
}

/** The five letters of "ខ្មែរ" (1.2 KB, in the stylesheet itself), for machines without any Khmer font. */
const ownName = `@font-face{font-family:KM;src:url(${assetAsData('khmer-own-name.woff2')}) format("woff2")}`;

/** Enough for our own plain stylesheets: no strings with several blanks, no comments inside values. */
function minify(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}

/** In the order of the cascade. */
const files = ['tokens', 'base', 'frame', 'parts', 'home', 'form', 'tip'];
const read = (name: string) =>
  readFileSync(join(projectRoot, 'src', 'public-site', 'styles', `${name}.css`), 'utf8');

const shared = minify(files.map(read).join('\n'));
const sheets = { latin: fontFaces(faces.latin) + ownName + shared, khmer: fontFaces(faces.khmer) + shared };

/**
 * The whole stylesheet, put into each page: one round trip on a slow network, and a page that is never half drawn
 * when the connection drops. Below 5 KB compressed.
 */
export function styleOf(locale: Locale): string {
  return locale === 'km' ? sheets.khmer : sheets.latin;
}

/** What the content policy must name so that exactly these styles are allowed. */
export const styleHashes = Object.values(sheets).map(
  (css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
);
