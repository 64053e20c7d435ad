import { visibleIndicators } from '#domain/indicators/dictionary.ts';
import published from '../../../../db/reference/published-figures.json' with { type: 'json' };
import { wordKey } from '../tokens/word.ts';

/** A name as it is compared: its words, without a unit in brackets after it. */
const nameKey = (name: string): string =>
  name
    .replace(/\s*\([^()]*\)\s*$/, '')
    .split(/[\s.,;:]+/)
    .filter(Boolean)
    .map(wordKey)
    .join(' ');

const named = [
  ...visibleIndicators.map(({ code, nameVi }) => ({ name: nameVi, code })),
  // the annex of published figures names its rows by what the press counted
  ...published.figures.flatMap(({ counted, indicator }) =>
    indicator ? [{ name: counted, code: indicator }] : [],
  ),
];

const meanings = Map.groupBy(named, ({ name }) => nameKey(name));
const byName = new Map(
  [...meanings].flatMap(([name, same]) => {
    const [code, more] = new Set(same.map((one) => one.code));
    return code && !more ? [[name, code] as const] : [];
  }),
);

/**
 * The indicator whose name in the dictionary or among published figures these words are, or null: the row of a table of
 * ours says what it counts.
 */
export const indicatorNamed = (words: string): string | null => byName.get(nameKey(words)) ?? null;
