import { replaces } from '../figures/predicate.ts';
import type { Decision } from './decide-concept.ts';
import type { Question } from './question.ts';
import { familyOf, takenOver } from './taken-over.ts';

const ratings =
  /(^| )(mạnh|xuất sắc|giỏi|tốt|khá|trung bình|yếu|kém|hoàn thành|hoàn thành tốt|hoàn thành xuất sắc|đạt|không đạt)$/;

const ratedThings: ReadonlySet<string> = new Set('model team hamlet commune collective'.split(' '));

/** `84 mô hình … Phân loại: tốt 51, khá 22, yếu 3`: as many as are rated so of what the sentence before begins with. */
export function ratedPart({ draft, decided, same, around }: Question): Decision | null {
  const { phrase, left, direction, measure } = draft;
  if (direction || measure.kind !== 'count' || phrase.head !== null) return null;
  const behind = !phrase.empty && around.ahead().has('rating');
  if (!behind && !(phrase.empty && ratings.test(left.words.at(-1) ?? ''))) return null;
  if (same?.rule.startsWith('xếp loại')) return takenOver(same, 'xếp loại của');
  const classes = left.words.some((word) => /^(xếp loại|phân loại|loại|đánh giá)$/.test(word));
  const level = decided.filter((one) => one.direction === null);
  const rated = level.filter((one) => ratedThings.has(familyOf(one.phrase.head) ?? ''));
  if (behind || left.tags.has('maintain')) {
    const here = rated.find((one) => one.sentence === draft.sentence);
    if (here) return takenOver(here, 'xếp loại của');
  }
  const whole =
    rated.findLast((one) => one.sentence >= draft.sentence - 3 && familyOf(one.phrase.head) === 'model') ??
    level.find((one) => one.sentence === draft.sentence - 1);
  return classes && whole ? takenOver(whole, 'xếp loại của') : null;
}

/** `4.556 tin … Trong đó, qua đường dây nóng 1.190, qua Zalo 2.044`: of the reports that came in, by the way they came. */
export function byChannel({ draft, decided, same }: Question): Decision | null {
  const { phrase, left, direction } = draft;
  if (!phrase.empty || direction) return null;
  if (same?.rule.startsWith('qua kênh') && !replaces(left.predicates)) return takenOver(same, 'qua kênh');
  const item = left.words.slice(left.words.lastIndexOf(',') + 1);
  if (!item.includes('qua') || replaces(left.predicates)) return null;
  const tips = decided.filter(
    (one) =>
      one.sentence >= draft.sentence - 2 && one.direction === null && familyOf(one.phrase.head) === 'tip',
  );
  const whole = tips.findLast((one) => one.concept === 'tips_received') ?? tips.at(-1);
  return whole ? takenOver(whole, 'qua kênh') : null;
}

/** `Tuyên truyền: 3.402 cuộc … Trong đó tuyên truyền lưu động 527`: the sessions before, some of them. */
export function ofSessions({ draft, decided }: Question): Decision | null {
  const { phrase, left, direction } = draft;
  if (!phrase.empty || direction) return null;
  const form = left.words.some((word) =>
    /^(bằng tiếng|tiếng|bằng hình thức|trực tuyến|lưu động)$/.test(word),
  );
  if (!form && !left.predicates.has('propagate')) return null;
  const whole = decided.findLast(
    (one) => one.sentence >= draft.sentence - 1 && one.concept === 'outreach_sessions',
  );
  return whole ? takenOver(whole, 'phần của') : null;
}
