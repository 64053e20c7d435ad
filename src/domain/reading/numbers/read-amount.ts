import type { Token } from '../tokens/token.ts';
import type { Amount } from './amount.ts';
import { isDayLike, isDottedDate, isYearLike, readDigits } from './read-digits.ts';
import { readPlain } from './read-plain.ts';
import { readMagnitudes } from './read-words.ts';

const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '−']);
const between: ReadonlySet<string> = new Set(['đến', 'tới']);

const isMark = (token: Token | undefined, sign: string): boolean =>
  token?.kind === 'mark' && token.key === sign;
const isNumber = (token: Token | undefined): token is Token => token?.kind === 'number';

/** `%` or `phần trăm` after the amount belongs to it. */
function withPercent(tokens: readonly Token[], amount: Amount): Amount {
  const next = tokens[amount.last + 1];
  if (isMark(next, '%')) return { ...amount, last: amount.last + 1, percent: true };
  const words = next?.key === 'phần' && tokens[amount.last + 2]?.key === 'trăm';
  return words ? { ...amount, last: amount.last + 2, percent: true } : amount;
}

const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9';

/** One digit that a bad conversion tore off what stands before it. */
const isTornDigit = (token: Token | undefined): boolean =>
  isNumber(token) && token.key.length === 1 && token.spaced;

/** `h30` behind the hour, one word without a blank; `h3 0` is torn. */
function readMinutes(tokens: readonly Token[], at: number): Amount | null {
  const next = tokens[at + 1];
  const key = next?.key ?? '';
  const joined = next?.kind === 'word' && !next.spaced && (key[0] === 'h' || key[0] === 'g');
  if (!joined || key.length < 2 || key.length > 3 || !isDigit(key[1] ?? '') || !isDigit(key.at(-1) ?? ''))
    return null;
  return base(at, key.length === 2 && isTornDigit(tokens[at + 2]) ? at + 2 : at + 1, 'time');
}

/** Hours with their minutes, also torn apart by a bad conversion: `9h15`, `22 giờ 30 phút`, `9h1 5`. */
function readTime(tokens: readonly Token[], at: number): Amount | null {
  if (!isNumber(tokens[at])) return null;
  const unit = tokens[at + 1]?.key;
  if (unit !== 'giờ' && unit !== 'h' && unit !== 'g') return readMinutes(tokens, at);
  if (unit === 'g' && !isNumber(tokens[at + 2])) return null;
  let last = at + 1;
  if (isNumber(tokens[last + 1]) && !/[.,]/.test(tokens[last + 1]?.key ?? '')) last++;
  const torn = last > at + 1 && isNumber(tokens[last + 1]) && tokens[last + 1]?.key.length === 1;
  if (torn && tokens[last]?.key.length === 1) last++;
  if (tokens[last + 1]?.key === 'phút' || tokens[last + 1]?.key === "'") last++;
  return base(at, last, 'time');
}

const base = (first: number, last: number, shape: Amount['shape'], rest: Partial<Amount> = {}): Amount => ({
  ...{ first, last, value: null, shape, inWords: false, percent: false, magnitude: false, ...rest },
});

/** Signs and digits in turn, `15/1/2019`, `16-12-2018`: where the run ends, how many parts it has. */
function run(tokens: readonly Token[], at: number): { last: number; parts: number } {
  let last = at;
  let parts = 1;
  while (parts < 8) {
    const sign = tokens[last + 1];
    const next = tokens[last + 2];
    if (!sign || sign.spaced || sign.kind !== 'mark' || !(sign.key === '/' || dashes.has(sign.key))) break;
    if (!isNumber(next) || next.spaced || !(isDayLike(next.key) || isDottedDate(next.key))) break;
    last += 2;
    parts++;
  }
  return { last, parts };
}

/** `1.204/1.377`, `hơn 2/3`. A second part with decimals or torn digits is malformed: `52/3,118`, `21/3 4`. */
function readRatio(tokens: readonly Token[], amount: Amount): Amount | null {
  const part = tokens[amount.last + 2];
  if (!isMark(tokens[amount.last + 1], '/') || !isNumber(part) || amount.magnitude) return null;
  const last = amount.last + 2;
  const torn = tokens[last + 1];
  if (isNumber(torn) && torn.key.length === 1 && torn.spaced && tokens[last + 2]?.kind === 'word') {
    return base(amount.first, last + 1, 'malformed');
  }
  const denominator = part.key.includes(',') ? null : readDigits(part.key);
  if (denominator === null || amount.value === null) return base(amount.first, last, 'malformed');
  return base(amount.first, last, 'ratio', { value: amount.value, denominator });
}

/** Past `/ năm` in `182,5% / năm đến 328%`. */
const pastPer = (tokens: readonly Token[], at: number): number =>
  isMark(tokens[at], '/') && tokens[at + 1]?.kind === 'word' && between.has(tokens[at + 2]?.key ?? '')
    ? at + 2
    : at;

const dong: ReadonlySet<string> = new Set(['đồng', 'đ', 'vnđ']);

/** Past `đồng` in `2 triệu đồng đến 50 triệu đồng`. */
const pastUnit = (tokens: readonly Token[], { last, magnitude }: Amount): number =>
  magnitude && dong.has(tokens[last + 1]?.key ?? '') && between.has(tokens[last + 2]?.key ?? '')
    ? last + 2
    : last + 1;

/** `10-70%`, `3 đến 7 triệu`: the second part's magnitude and `%` belong to both. */
function readRange(tokens: readonly Token[], amount: Amount): Amount | null {
  const past = amount.percent ? pastPer(tokens, amount.last + 1) : pastUnit(tokens, amount);
  const sign = tokens[past];
  const isDash = sign?.kind === 'mark' && dashes.has(sign.key);
  if (!sign || amount.value === null || !(isDash || between.has(sign.key))) return null;
  const second = readPlain(tokens, past + 1);
  if (second === null || second.value === null || second.inWords !== amount.inWords) return null;
  const whole = withPercent(tokens, second);
  const first = tokens[amount.first];
  const bare = !amount.magnitude && !amount.inWords;
  const leading = bare ? (readDigits(tokens[second.first]?.key ?? '') ?? 1) : 1;
  const factor = bare && second.magnitude && first ? Math.round(second.value / leading) : 1;
  const low = Number((amount.value * factor).toPrecision(15));
  if (low >= second.value) return null;
  const { percent, magnitude } = whole;
  return base(amount.first, whole.last, 'range', {
    ...{ low, high: second.value, inWords: amount.inWords, percent: percent || amount.percent, magnitude },
  });
}

/** `hai phần ba` is a ratio. */
function readFraction(tokens: readonly Token[], amount: Amount): Amount | null {
  if (tokens[amount.last + 1]?.key !== 'phần') return null;
  const second = readPlain(tokens, amount.last + 2);
  const quarter = tokens[amount.last + 2]?.key === 'tư';
  if (!quarter && (second === null || second.value === null || second.value > 100)) return null;
  const last = quarter ? amount.last + 2 : (second?.last ?? amount.last);
  const denominator = quarter ? 4 : (second?.value ?? 1);
  return denominator === 100
    ? null
    : base(amount.first, last, 'ratio', { value: amount.value, denominator, inWords: true });
}

/** `ngày 1 5/11/2024`: the first digit of a day stands off. */
function isTornDate(tokens: readonly Token[], { last }: Amount): boolean {
  const dated = tokens[last - 1]?.key === 'ngày' && tokens[last]?.key.length === 1;
  return dated && isTornDigit(tokens[last + 1]) && isMark(tokens[last + 2], '/');
}

/** Words before a number that names something, `thôn 4. 120 hộ …`: there a sentence ends. */
const naming: ReadonlySet<string> = new Set(
  `năm tháng ngày quý tổ phường quận xã khu số điều khoản bài đội thôn ấp phố km ql lộ kỳ đợt khóa bản buôn khối nhóm
   đường đoạn loại cấp hạng lớp phần mục bảng biểu còn lên xuống`.split(/\s+/),
);

/** `150`, `500.000`: whole groups of thousands. */
const isGroups = (token: Token | undefined): boolean =>
  isNumber(token) && token.key.length % 4 === 3 && token.key.split('.').every((group) => group.length === 3);

/** `phạt 4. 150 triệu`, `1. 250 lượt`: thousands torn off their group. At the beginning of a line it is a number of the text. */
function readTornGroup(tokens: readonly Token[], { first, last }: Amount): Amount | null {
  const [before, own, sign, next] = [tokens[first - 1], tokens[last], tokens[last + 1], tokens[last + 2]];
  const grouped = isMark(sign, '.') && isGroups(next) && next?.spaced !== sign?.spaced;
  if (!grouped || (own?.key.length ?? 9) > 3 || first !== last) return null;
  const opens =
    before === undefined || before.kind === 'break' || (before.kind === 'mark' && !isComma(before));
  // `lập biên bản 1. 250 trường hợp`, unlike `bản 1`
  const isPaper = before?.key === 'bản' && /^(biên|văn)$/.test(tokens[first - 2]?.key ?? '');
  if (opens || (naming.has(before.key) && !isPaper) || (before.capital && tokens[first - 2]?.kind === 'word'))
    return null;
  const { last: end, factor } = readMagnitudes(tokens, last + 3);
  const counted = tokens[end + 1];
  const counts = factor > 1 || (counted?.kind === 'word' && !counted.capital);
  return counts ? base(first, end, 'malformed', { magnitude: factor > 1 }) : null;
}

const isComma = (token: Token): boolean => token.key === ',' || token.key === '(' || token.key === ':';

/** `15, 300 ha` is torn apart: whether fifteen or fifteen thousand is not ours to guess. */
function readTorn(tokens: readonly Token[], amount: Amount): Amount | null {
  const [sign, next] = [tokens[amount.last + 1], tokens[amount.last + 2]];
  if (amount.inWords || amount.magnitude || !isNumber(tokens[amount.last])) return null;
  // `so với năm 2016 9 vụ`
  const isYear = tokens[amount.first - 1]?.key === 'năm' && isYearLike(tokens[amount.first]?.key ?? '');
  if (isYear) return null;
  if (isTornDate(tokens, amount)) return base(amount.first, run(tokens, amount.last + 1).last, 'date');
  if (isNumber(sign) && sign.spaced && !/^0/.test(sign.key) && sign.key.length <= 3) {
    return base(amount.first, amount.last + 1, 'malformed');
  }
  const group = readTornGroup(tokens, amount);
  if (group) return group;
  const grouped = isNumber(next) && next.spaced && /^\d{3}$/.test(next.key) && !sign?.spaced;
  const short = /^\d{1,3}$/.test(tokens[amount.last]?.key ?? '');
  const isShare = isMark(tokens[amount.last + 3], '%');
  return grouped && short && !isShare && isMark(sign, ',')
    ? base(amount.first, amount.last + 2, 'malformed')
    : null;
}

/** The number expression that begins at token `at`, as long as it goes; null where none begins. */
export function readAmount(tokens: readonly Token[], at: number): Amount | null {
  const time = readTime(tokens, at);
  if (time) return time;
  const amount = readPlain(tokens, at);
  if (amount === null) return null;
  const { last, parts } = isNumber(tokens[at]) ? run(tokens, at) : { last: at, parts: 1 };
  if (parts > 2) return base(at, last, 'date');
  if (isNumber(tokens[at]) && isDottedDate(tokens[at].key)) return base(at, last, 'date');
  return withPercent(
    tokens,
    readRatio(tokens, amount) ??
      readRange(tokens, withPercent(tokens, amount)) ??
      readFraction(tokens, amount) ??
      readTorn(tokens, amount) ??
      withPercent(tokens, amount),
  );
}
