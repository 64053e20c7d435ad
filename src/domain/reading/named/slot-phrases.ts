import outline from '../../../../db/reference/report-outline.json' with { type: 'json' };
import { tokenise } from '../tokens/tokenise.ts';

/** What stands around the number of an indicator in the sentences of the reports' outline. */
export interface SlotPhrase {
  readonly indicator: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const keysOf = (words: string): string[] =>
  tokenise(words)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ key }) => key);

/** Every text below a part of the outline that has a slot. */
function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return part.includes('{') ? [part] : [];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : [];
}

const slot = /\{([A-Z]\d{2})(?:\.([xy]))?\}/g;

/** The slots of one sentence; `{R02.x}/{R02.y}` is one number in the text. */
function slotsIn(sentence: string): SlotPhrase[] {
  const joined = sentence.replace(/\{([A-Z]\d{2})\.x\}\/\{\1\.y\}/g, '{$1.x}');
  const found = [...joined.matchAll(slot)];
  return found.map((one, at) => {
    const last = found[at - 1];
    const from = last ? last.index + last[0].length : 0;
    const to = found[at + 1]?.index ?? joined.length;
    return {
      indicator: one[1] ?? '',
      before: keysOf(joined.slice(from, one.index)),
      after: keysOf(joined.slice(one.index + one[0].length, to)),
    };
  });
}

/** Fewer words than this around a number say too little. */
const fewestWords = 3;

const phrases = textsIn(outline.sections)
  .flatMap(slotsIn)
  .filter(({ before, after }) => before.length + after.length >= fewestWords);

const keyOf = ({ before, after }: SlotPhrase): string => `${before.join(' ')}|${after.join(' ')}`;
const meanings = Map.groupBy(phrases, keyOf);

/** The phrases of the outline that stand for one indicator only, those with more words first. */
export const slotPhrases: readonly SlotPhrase[] = [...meanings.values()]
  .filter((same) => new Set(same.map(({ indicator }) => indicator)).size === 1)
  .flatMap(([first]) => first ?? [])
  .sort((a, b) => b.before.length + b.after.length - a.before.length - a.after.length);
