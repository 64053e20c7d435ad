import type { Decided } from '../figures/draft.ts';
import type { Decision } from './decide-concept.ts';
import type { Question } from './question.ts';
import { familyOf } from './taken-over.ts';

const reach = 6;

/** What a share is called that is so many of these. */
function rateOf(part: Decided): Decision | null {
  if (part.concept === 'cases_solved') return { concept: 'solve_rate', rule: 'tính ra tỷ lệ khám phá' };
  const resolved = part.left.predicates.has('resolve') && part.concept !== 'tips_received';
  return resolved ? { concept: 'tip_resolution_rate', rule: 'tính ra tỷ lệ giải quyết tin' } : null;
}

/** Of what a part may be: cases of which some were solved, reports of which some were settled. */
const isWhole = (whole: Decided, part: Decided): boolean =>
  part.concept === 'cases_solved'
    ? whole.concept !== 'cases_solved' && familyOf(whole.phrase.head) === 'case'
    : whole.concept === 'tips_received';

/** Whether the share is what the parts make, its last decimal rounded or cut off. */
function makes(percent: number, part: number, whole: number): boolean {
  const decimals = String(percent).split('.')[1]?.length ?? 0;
  const off = ((100 * part) / whole - percent) * 10 ** decimals;
  return off >= -0.51 && off < 1;
}

/** `làm rõ 22/24 vụ, 29 đối tượng (91,7%)`, `thụ lý 64 tin, giải quyết 60, tỷ lệ 93,8%`: the share that those numbers make. */
export function reckonedShare({ draft, decided }: Question): Decision | null {
  const { measure, amount, direction, phrase, sentence, left } = draft;
  const percent = amount.value;
  if (measure.kind !== 'percent' || direction || phrase.head !== null || percent === null) return null;
  if (left.noun !== null) return null;
  const here = decided.filter((one) => one.sentence === sentence && one.direction === null).slice(-reach);
  for (const part of here) {
    const rate = rateOf(part);
    const { value, denominator } = part.amount;
    if (rate === null || value === null) continue;
    if (denominator !== undefined && makes(percent, value, denominator)) return rate;
    const isOf = (one: Decided): boolean =>
      isWhole(one, part) && one.amount.value !== null && makes(percent, value, one.amount.value);
    if (here.some(isOf)) return rate;
  }
  return null;
}
