import type { Token } from '../tokens/token.ts';
import type { Amount } from './amount.ts';
import { readDigits } from './read-digits.ts';
import { isHalf, magnitudes, readMagnitudes, readWords } from './read-words.ts';

const vagueOpenings: ReadonlySet<string> = new Set(['hàng', 'cả', 'vài', 'mấy', 'dăm']);

const plain = (
  first: number,
  last: number,
  value: number | null,
  { shape, inWords = false, magnitude = false }: Partial<Amount>,
): Amount => ({
  ...{ first, last, value, inWords, percent: false, magnitude },
  shape: shape ?? (value === null ? 'malformed' : 'plain'),
});

/** `6,8 tỷ`, `1 tỷ 200 triệu`, `2 triệu rưỡi`. */
function readDigitsWithMagnitude(tokens: readonly Token[], at: number): Amount {
  const value = readDigits(tokens[at]?.key ?? '');
  const { factor, last } = readMagnitudes(tokens, at + 1);
  if (factor === 1 || value === null) return plain(at, last, value, { magnitude: factor > 1 });
  if (isHalf(tokens, last + 1)) {
    return plain(at, last + 1, value * factor + factor / 2, { magnitude: true });
  }
  const next = tokens[last + 1];
  const rest = next?.kind === 'number' && next.spaced ? readDigits(next.key) : null;
  const lower = readMagnitudes(tokens, last + 2);
  const continues = rest !== null && lower.factor > 1 && rest * lower.factor < factor;
  return continues
    ? plain(at, lower.last, value * factor + rest * lower.factor, { magnitude: true })
    : plain(at, last, Number((value * factor).toPrecision(15)), { magnitude: true });
}

/** `hàng chục`, `cả trăm`, `hàng trăm triệu`. */
function readVague(tokens: readonly Token[], at: number): Amount | null {
  const opening = tokens[at]?.key ?? '';
  if (!vagueOpenings.has(opening)) return null;
  const { factor, last } = readMagnitudes(tokens, at + 1);
  return factor === 1
    ? null
    : plain(at, last, null, { shape: 'vague', inWords: true, magnitude: factor >= 1e6 });
}

/** A number without signs between: digits, words, a vague expression, a magnitude alone (`hơn nghìn`). */
export function readPlain(tokens: readonly Token[], at: number): Amount | null {
  const token = tokens[at];
  if (token?.kind === 'number') return readDigitsWithMagnitude(tokens, at);
  if (token?.kind !== 'word') return null;
  const vague = readVague(tokens, at);
  if (vague) return vague;
  if (token.key === 'một' && tokens[at + 1]?.key === 'nửa') return plain(at, at + 1, 0.5, { inWords: true });
  const words = readWords(tokens, at);
  if (words) {
    return plain(at, words.last, words.value, { inWords: true, magnitude: words.value >= 1e6 });
  }
  const half = token.key === 'nửa';
  const size = magnitudes.get((half ? tokens[at + 1] : token)?.key ?? '');
  if (size === undefined || size < 10) return null;
  const { factor, last } = readMagnitudes(tokens, half ? at + 1 : at);
  // `tỷ suất`, `tỷ giá` only begin like a magnitude
  if (factor === 1) return null;
  const rest = isHalf(tokens, last + 1) ? 1 : 0;
  return plain(at, last + rest, factor * (half ? 0.5 : 1 + rest / 2), {
    inWords: true,
    magnitude: factor >= 1e6,
  });
}
