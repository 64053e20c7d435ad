import type { Qualifier } from '../figures/figure.ts';

function trustOfLine(rule: string): number {
  if (rule.endsWith('mặc định')) return 0.75;
  if (/\b[nhw]:/.test(rule.replace(/![^ ]+/g, ''))) return 0.95;
  return /\b[vl]:/.test(rule) ? 0.9 : 0.85;
}

/** The lines of the table of rules are asked for again and again. */
const ofLine = new Map<string, number>();

/**
 * How sure a decision is, from the way it was made: an order of trust set by hand, not a measured share. A rule that saw
 * the noun phrase itself is surer than one that went by the topic, and that than a default.
 */
export function confidenceOf(said: string, qualifier: Qualifier): number {
  const rule = said.startsWith('bảng') ? said.replace(/^bảng, ô [\d.]+: /, '') : said;
  if (rule.startsWith('tên chỉ số')) return 0.95;
  const read = qualifier === 'malformed' ? 0.5 : 1;
  if (!rule.startsWith('[')) return read * (rule.startsWith('không rõ') ? 0.4 : 0.8);
  const trust = ofLine.get(rule) ?? trustOfLine(rule);
  ofLine.set(rule, trust);
  return read * trust;
}
