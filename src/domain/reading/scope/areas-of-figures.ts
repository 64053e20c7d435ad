import type { Draft } from '../figures/draft.ts';
import { isMark, type Unit, unitAt } from '../figures/unit.ts';
import type { ParsedText } from '../parse-text.ts';

/** An area as the text names it; who has the register of areas finds its code. */
export interface NamedArea {
  /** `xã`, `huyện`, `thành phố`. */
  readonly type: string;
  /** `Mỹ Xuyên`, `8`. */
  readonly name: string;
}

interface Mention extends NamedArea {
  readonly at: number;
  readonly end: number;
}

const types: ReadonlyMap<string, string> = new Map([
  ...['xã', 'phường', 'thị trấn', 'quận', 'huyện', 'tỉnh', 'thành phố', 'thị xã', 'đặc khu'].map(
    (type) => [type, type] as const,
  ),
  ['tp', 'thành phố'],
  ['tx', 'thị xã'],
]);

const longestName = 5;

/** `quận 8`, `xã Vị Thanh 1,`: a number that belongs to a name. */
const isNameNumber = ({ amount }: Unit): boolean =>
  amount?.shape === 'plain' && !amount.magnitude && (amount.value ?? 99) < 30;

/** `huyện Mỹ Xuyên`, `TP. Cần Thơ`, `quận 8`: a type and the capitalised words or the number after it. */
function mentionAt(
  units: readonly Unit[],
  at: number,
  isFigure: (at: number) => boolean,
  text: (first: number, last: number) => string,
): Mention | null {
  const [unit, next] = [unitAt(units, at), unitAt(units, at + 1)];
  // Every type is a phrase of the lexicon; most are followed by no name.
  const mayBe = unit.kind === 'phrase' && (next.capital || next.kind === 'amount' || next.kind === 'mark');
  const type = mayBe ? types.get(unit.key) : undefined;
  if (type === undefined) return null;
  const first = isMark(next, '.') ? at + 2 : at + 1;
  let end = first;
  if (unitAt(units, first).amount) end = isNameNumber(unitAt(units, first)) ? first + 1 : first;
  else {
    while (end < first + longestName && unitAt(units, end).capital && unitAt(units, end).kind !== 'break')
      end++;
    const isNumbered = end > first && isNameNumber(unitAt(units, end)) && !isFigure(end);
    if (isNumbered && isMark(unitAt(units, end + 1), ',')) end++;
  }
  return end === first
    ? null
    : { type, name: text(unitAt(units, first).first, unitAt(units, end - 1).last), at, end };
}

const near = 12;

/**
 * The area of each figure: named after it in its clause (`2 vụ ở huyện Mỹ Xuyên`), before the first figure of its
 * sentence, or so in the sentences before.
 */
export function areasOfFigures(
  { units, sentences, cut }: ParsedText,
  places: readonly Pick<Draft, 'at' | 'sentence'>[],
): (NamedArea | null)[] {
  let standing: NamedArea | null = null;
  const firsts = new Map<number, number>();
  const figures = new Set(places.map(({ at }) => at));
  for (const { at, sentence } of places) if (!firsts.has(sentence)) firsts.set(sentence, at);
  const bySentence = sentences.map(({ from, to }, index) => {
    const mentions: Mention[] = [];
    for (let at = from; at < to; at++) {
      const mention = mentionAt(units, at, (one) => figures.has(one), cut);
      if (mention) mentions.push(mention);
    }
    const firstFigure = firsts.get(index) ?? to;
    const lead = mentions.filter((one) => one.at < firstFigure);
    const inherited: NamedArea | null = standing;
    standing = lead.at(-1) ?? standing;
    return { mentions, lead, inherited };
  });
  return places.map(({ at, sentence }) => {
    const { mentions, lead, inherited } = bySentence[sentence] ?? { mentions: [], lead: [], inherited: null };
    const after = mentions.find(
      (one) => one.at > at && one.at < at + near && inClause(units, at + 1, one.at),
    );
    const named = after ?? lead.at(-1) ?? inherited;
    return named ? { type: named.type, name: named.name } : null;
  });
}

function inClause(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = unitAt(units, at);
    if (unit.kind === 'amount' || unit.kind === 'break' || unit.kind === 'mark') return false;
  }
  return true;
}
