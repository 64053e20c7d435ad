import type { Proposal, Said } from '#contract/readings/readings.ts';
import { findPeriod } from '#domain/calendar/period.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { allConcepts } from '#domain/reading/concepts/concept.ts';
import { fill } from '#locales/locale.ts';
import { readingsWords as words } from '#locales/vi/officers/readings.ts';

const conceptOf = (name: string) => allConcepts.find(({ concept }) => concept === name);

/** What is counted: `Nguồn tin có giá trị (T02)`; of what no indicator counts, the words of the document. */
export function conceptWords({ concept }: Pick<Said, 'concept'>, of?: Pick<Proposal, 'counted'>): string {
  const found = conceptOf(concept);
  if (!found || concept === 'other') {
    return of && /\p{L}/u.test(of.counted) ? fill(words.countedOnly, { words: of.counted }) : words.noConcept;
  }
  return found.indicator ? `${found.nameVi} (${found.indicator})` : found.nameVi;
}

/** Its period as reports name it, or in the words of the document. */
export const periodWords = (said: Said, { periodWords: named }: Proposal): string =>
  (said.period && findPeriod(said.period)?.label) ?? named ?? words.noPeriod;

/** The value with what stands around it: `gần 1.600`, `10 đến 70`, `41 trên 58`; with its unit. */
export function valueWords(
  said: Said,
  { low, high, denominator, unit, kind, direction, isTarget }: Proposal,
): string {
  const { qualifier, value } = said;
  const number =
    value !== null
      ? formatNumber(value)
      : low !== null || high !== null
        ? fill(words.range, {
            low: low === null ? '…' : formatNumber(low),
            high: high === null ? '…' : formatNumber(high),
          })
        : words.noValue;
  const around =
    qualifier === 'exact' || value === null ? number : `${words.qualifiers[qualifier]} ${number}`;
  const whole = denominator === null ? '' : ` ${fill(words.outOf, { whole: formatNumber(denominator) })}`;
  const remarks = [direction && words[direction], isTarget && words.target].filter(Boolean).join(', ');
  const counted = kind === 'percent' ? '%' : unit ? ` ${unit}` : '';
  return `${around}${whole}${counted}${remarks ? ` (${remarks})` : ''}`;
}

/** How far to trust a proposal, in a word. */
export const sureness = (confidence: number): keyof typeof words.sure =>
  confidence >= 0.85 ? 'high' : confidence >= 0.7 ? 'middle' : 'low';

/** What decided, in words; the rule itself stands beside it for whoever keeps the lexicon. */
export function ruleWords(rule: string, because: readonly string[]): string {
  const said = because.map((one) => fill(words.because, { words: one })).join(', ');
  return said === '' ? wayOf(rule) : `${wayOf(rule)}: ${said}`;
}

function wayOf(rule: string): string {
  const { ruleWords: say } = words;
  if (rule.startsWith('trường khóa')) return say.field;
  if (rule.startsWith('không rõ')) return say.unknown;
  if (rule.endsWith('mặc định')) return say.fallback;
  const decided = rule.split('←').at(-1) ?? '';
  if (/\b[nhw]:/.test(decided)) return say.noun;
  return /\b[vl]:/.test(decided) ? say.verb : say.topic;
}

/** Unit of the indicator, where one counts it. */
export const unitOf = ({ concept }: Said): string =>
  findIndicator(conceptOf(concept)?.indicator ?? '')?.unit ?? '';
