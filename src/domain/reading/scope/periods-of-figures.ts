import type { Draft } from '../figures/draft.ts';
import { unitAt } from '../figures/unit.ts';
import type { ParsedText } from '../parse-text.ts';
import type { Token } from '../tokens/token.ts';
import { WordSet } from '../tokens/word-set.ts';
import { type DocumentDay, periodsIn, type ReadPeriod } from './period-of-words.ts';

/** A period and the token at which it stands. */
interface Mention {
  readonly token: number;
  readonly period: ReadPeriod;
  /** `so với cùng kỳ năm 2017`, `nhiệm vụ 6 tháng cuối năm`: compared with or planned, not spoken of. */
  readonly aside: boolean;
}

const asideOf =
  /(?:so với|so|cùng kỳ|cao hơn|thấp hơn|nhiệm vụ|phương hướng|mục tiêu|chỉ tiêu|kế hoạch)(?: [^\s.,;]+){0,4} $/;

/**
 * `Long Hồ, ngày 14 tháng 6 năm 2024`, with its number before it or its day still open, alone in its line: where and when
 * a paper was signed, no period.
 */
const isDateline = (before: string, after: string): boolean =>
  /^(số : [^,;.]{1,40}? )?[^\d:;.]{2,50}, ngày (\d{1,2} )?(tháng )?$/.test(before) &&
  /^\s*(số|$)/.test(after);

const periodWords = new WordSet('năm tháng quý giai');
const joints = new WordSet('đến qua');

/** Every period has one of these words, or a joint behind a number or days: `14/6 đến 15/9`, `10 ngày qua`; most sentences have none. */
function namesPeriod(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (periodWords.has(token)) return true;
    const before = joints.has(token) ? tokens[at - 1] : undefined;
    if (before && (before.kind === 'number' || before.key === 'ngày')) return true;
  }
  return false;
}

function mentionsIn(tokens: readonly Token[], from: number, to: number, day: DocumentDay): Mention[] {
  if (!namesPeriod(tokens, from, to)) return [];
  const starts: number[] = [];
  let words = '';
  for (let i = from; i < to; i++) {
    starts.push(words.length);
    words += `${tokens[i]?.key ?? ''} `;
  }
  return periodsIn(words.trimEnd(), day).map(({ at, end, period }) => ({
    token:
      from +
      Math.max(
        0,
        starts.findIndex((start) => start >= at),
      ),
    period,
    aside:
      asideOf.test(words.slice(Math.max(0, at - 60), at)) || isDateline(words.slice(0, at), words.slice(end)),
  }));
}

/**
 * The period of each figure: the last one named before it in its sentence, else the first named after it, else that of
 * the sentences before, else the document's first. The answers stand in the order of `places`.
 */
export function periodsOfFigures(
  { tokens, units, sentences }: ParsedText,
  places: readonly Pick<Draft, 'at' | 'sentence'>[],
  day: DocumentDay,
): (ReadPeriod | null)[] {
  let standing: ReadPeriod | null = null;
  const bySentence = sentences.map(({ from, to }) => {
    const [first, last] = [unitAt(units, from).first, unitAt(units, to - 1).last + 1];
    const mentions = mentionsIn(tokens, first, last, day).filter((one) => !one.aside);
    const inherited = standing;
    standing = mentions.at(-1)?.period ?? standing;
    return { mentions, inherited };
  });
  const documents = bySentence.find((one) => one.mentions.length > 0)?.mentions[0]?.period ?? null;
  return places.map(({ at, sentence }) => {
    const { mentions, inherited } = bySentence[sentence] ?? { mentions: [], inherited: null };
    const token = unitAt(units, at).first;
    const before = mentions.findLast((one) => one.token <= token);
    return before?.period ?? mentions[0]?.period ?? inherited ?? documents;
  });
}
