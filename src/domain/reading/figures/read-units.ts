import { lexicon } from '../lexicon/lexicon.ts';
import { longestPhrase, type Tags } from '../lexicon/trie.ts';
import { noClasses } from '../lexicon/word-classes.ts';
import { readAmount } from '../numbers/read-amount.ts';
import type { Token } from '../tokens/token.ts';
import { WordSet } from '../tokens/word-set.ts';
import type { Unit } from './unit.ts';

const numberWords = new WordSet(
  'một hai ba bốn năm sáu bảy bẩy tám chín mười chục trăm nghìn ngàn vạn triệu tỷ nửa hàng cả vài mấy dăm',
);
const noTags: Tags = [];
const beforeYear: ReadonlySet<string> = new Set(
  `mỗi trong hàng hằng cả đầu cuối giữa qua các từng nhiều mấy theo một so kỳ những là chục`.split(' '),
);

/** `năm` is a year beside a number and after `mỗi`, `trong`, `cuối`; else it may be five. */
const isYear = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'năm' &&
  (tokens[at + 1]?.kind === 'number' ||
    tokens[at - 1]?.kind === 'number' ||
    beforeYear.has(tokens[at - 1]?.key ?? ''));

const beginsAmount = (token: Token): boolean => token.kind === 'number' || numberWords.has(token);

/** Groups tokens: idioms before number words (`năm qua`), numbers before single words, the longest phrase first. */
export function readUnits(tokens: readonly Token[]): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const found = token.kind === 'word' ? longestPhrase(lexicon, tokens, at) : null;
    const amount =
      beginsAmount(token) && !isYear(tokens, at) && (found === null || found.length === 1)
        ? readAmount(tokens, at)
        : null;
    const phrase = amount ? null : found;
    const last = amount?.last ?? (found ? at + found.length - 1 : at);
    units.push({
      kind: amount ? 'amount' : phrase ? 'phrase' : token.kind === 'number' ? 'mark' : token.kind,
      first: at,
      last,
      key: phrase?.key ?? token.key,
      tags: phrase?.tags ?? noTags,
      word: phrase?.word ?? noClasses,
      amount,
      capital: token.capital,
      spaced: token.spaced,
    });
    at = last + 1;
  }
  return units;
}
