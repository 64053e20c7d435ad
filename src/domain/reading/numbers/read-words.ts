import type { Token } from '../tokens/token.ts';

/** Maps, not objects: a text may say `constructor`. */
const units: ReadonlyMap<string, number> = new Map(
  Object.entries({ một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9 }),
);
/** Units that only follow tens: `hai mươi mốt`, `ba mươi tư`, `mười lăm`. */
const lateUnits: ReadonlyMap<string, number> = new Map(Object.entries({ mốt: 1, tư: 4, lăm: 5, nhăm: 5 }));

export const magnitudes: ReadonlyMap<string, number> = new Map(
  Object.entries({ chục: 10, trăm: 100, nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9 }),
);

interface Read {
  readonly value: number;
  readonly last: number;
}

const keyAt = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at];
  return token?.kind === 'word' ? token.key : '';
};

/** `mười năm` and `hai mươi năm` are years; five after ten is `lăm`. */
const unitAfterTens = (key: string): number | undefined =>
  key === 'năm' ? undefined : (units.get(key) ?? lateUnits.get(key));

/** A number under a hundred: `hai`, `mười lăm`, `ba mươi mốt`, `ba mươi`. */
function underHundred(tokens: readonly Token[], at: number): Read | null {
  const key = keyAt(tokens, at);
  const next = keyAt(tokens, at + 1);
  if (key === 'mười') {
    const unit = unitAfterTens(next);
    return unit === undefined ? { value: 10, last: at } : { value: 10 + unit, last: at + 1 };
  }
  const unit = units.get(key);
  if (unit === undefined) return null;
  if (next !== 'mươi') return { value: unit, last: at };
  const after = keyAt(tokens, at + 2);
  const late = unitAfterTens(after);
  return late === undefined ? { value: unit * 10, last: at + 1 } : { value: unit * 10 + late, last: at + 2 };
}

/** A number under a thousand: `ba trăm`, `hai trăm linh năm`, `một trăm hai mươi`. */
function underThousand(tokens: readonly Token[], at: number): Read | null {
  const first = underHundred(tokens, at);
  if (first === null || keyAt(tokens, first.last + 1) !== 'trăm') return first;
  const hundreds = { value: first.value * 100, last: first.last + 1 };
  const joint = keyAt(tokens, hundreds.last + 1);
  const rest = underHundred(tokens, hundreds.last + (joint === 'linh' || joint === 'lẻ' ? 2 : 1));
  return rest === null ? hundreds : { value: hundreds.value + rest.value, last: rest.last };
}

/** Words that begin like a magnitude: `tỷ lệ`, `tỷ trọng`, `triệu tập`. */
const lookAlikes: ReadonlyMap<string, RegExp> = new Map([
  ['tỷ', /^(lệ|trọng|số|phú|giá|suất)$/],
  ['triệu', /^(tập|hồi|phú)$/],
]);

/** Past magnitudes that follow each other and multiply: `nghìn tỷ`. */
export function readMagnitudes(tokens: readonly Token[], at: number): { factor: number; last: number } {
  let factor = 1;
  let i = at;
  for (
    let size = magnitudes.get(keyAt(tokens, i));
    size !== undefined;
    size = magnitudes.get(keyAt(tokens, ++i))
  ) {
    if (factor > 1e12 || lookAlikes.get(keyAt(tokens, i))?.test(keyAt(tokens, i + 1))) break;
    factor *= size;
  }
  return { factor, last: i - 1 };
}

/** `rưỡi` is half of the magnitude before it: `hai triệu rưỡi`. */
export const isHalf = (tokens: readonly Token[], at: number): boolean => keyAt(tokens, at) === 'rưỡi';

/**
 * A number in words at `at`: groups with falling magnitudes, `hai triệu ba trăm nghìn`. `một` alone is read too; who
 * asks decides that it counts nothing.
 */
export function readWords(tokens: readonly Token[], at: number): Read | null {
  let total = 0;
  let last = at - 1;
  let limit = Number.POSITIVE_INFINITY;
  while (true) {
    const group = underThousand(tokens, last + 1);
    if (group === null) break;
    const { factor, last: end } = readMagnitudes(tokens, group.last + 1);
    if (factor >= limit || (factor === 1 && limit < 1000)) break;
    total += group.value * factor;
    last = end;
    limit = factor;
    if (factor === 1) break;
    if (isHalf(tokens, last + 1)) return { value: total + factor / 2, last: last + 1 };
  }
  return last < at ? null : { value: total, last };
}
