import type { Span } from './words.ts';

/** A text without these parts of it, and without the commas and blanks that are left over. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let kept = '';
  let at = 0;
  for (const { start, end } of sorted) {
    if (start > at) kept += text.slice(at, start);
    at = Math.max(at, end);
  }
  return (kept + text.slice(at))
    .replace(/\(\s*\)/g, '')
    .replace(/[ \t]+([,.;:])/g, '$1')
    .replace(/([,;:])(?:\s*[,;:])+/g, '$1')
    .replace(/^[\s,;:.–-]+|[\s,;:–-]+$/g, '')
    .replace(/[ \t]{2,}/g, ' ');
}
