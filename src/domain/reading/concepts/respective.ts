import type { Decided } from '../figures/draft.ts';
import type { Decision } from './decide-concept.ts';
import type { Question } from './question.ts';
import { takenOver } from './taken-over.ts';

const why = 'lần lượt theo';
const earlier: ReadonlySet<string> = new Set(
  'cùng kỳ,cùng kỳ năm trước,cùng kỳ năm ngoái,năm trước,năm ngoái,năm trước đó,trước đó,kỳ trước'.split(','),
);

/** How many figures of a row that follows another one by one stand before this one. */
function rowBefore(decided: readonly Decided[], sentence: number): number {
  let length = 0;
  while (decided.at(-1 - length)?.sentence === sentence && decided.at(-1 - length)?.rule.startsWith(why))
    length++;
  return length;
}

/**
 * `cháy 12 vụ, nổ 3 vụ, chết 2 người; lần lượt giảm 20%, 5%, 30%`: the first of the first, the second of the second;
 * and so `bắt 276 vụ, thu 389.200 bao; cùng kỳ năm trước là 241 và 402.700`.
 */
export function respective({ draft, decided, around }: Question): Decision | null {
  const { left, phrase, sentence } = draft;
  if (phrase.head !== null) return null;
  const at = rowBefore(decided, sentence);
  const { after } = around;
  const opens =
    left.words.includes('lần lượt') ||
    (left.words.includes('tương ứng') && !left.words.includes('(')) ||
    (phrase.empty && draft.direction === null && left.words.some((word) => earlier.has(word)));
  const isRow = after?.left.joined === true && after.phrase.head === null;
  if (at > 0 ? !left.joined : !(opens && isRow)) return null;
  const levels = decided.filter((one) => one.direction === null && !one.rule.startsWith(why));
  const here = levels.filter((one) => one.sentence === sentence);
  const row = here.length > 1 ? here : levels.filter((one) => one.sentence === sentence - 1);
  const whole = row.length > 1 ? row[at] : undefined;
  return whole ? takenOver(whole, why) : null;
}
