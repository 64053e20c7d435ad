import { styleHashes } from '../styles/stylesheet.ts';

/** No script, no frame, no third party; exactly our own styles. `data:` is the icon of the page and five letters. */
const contentPolicy = [
  "default-src 'none'",
  `style-src 'self' ${styleHashes.join(' ')}`,
  "font-src 'self' data:",
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** On every answer of the residents' site. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentPolicy,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'x-dns-prefetch-control': 'off',
};
