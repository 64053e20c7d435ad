import { searchKey } from '../text/search-key.ts';
import { officialTones } from '../text/tone-placement.ts';

/** A commune as far as its name goes. `type` is "phường" or "xã". */
interface Named {
  readonly code: string;
  readonly name: string;
  readonly type: string;
}

const types: Readonly<Record<string, string>> = { p: 'phuong', x: 'xa' };

/** `P. Cái Khế` as `phuong cai khe`. */
const keyOf = (text: string): string =>
  searchKey(text).replace(/^[px] /, (letter) => `${types[letter.trim()]} `);

const spelled = (text: string): string => officialTones(text.normalize('NFC')).toLocaleLowerCase('vi').trim();

/**
 * The commune that a cell names by its code, or by its name with or without kind and diacritics. Null when none is
 * meant, or more than one: Thạnh An and Thanh An are told apart by their diacritics alone.
 */
export function communeOfText(communes: readonly Named[], text: string): string | null {
  const given = text.trim();
  if (/^\d+$/.test(given)) return communes.find(({ code }) => code === given)?.code ?? null;
  const asSpelled = communes.filter(({ name, type }) =>
    [spelled(name), spelled(`${type} ${name}`)].includes(spelled(given)),
  );
  const key = keyOf(given);
  const found =
    asSpelled.length > 0
      ? asSpelled
      : communes.filter(({ name, type }) => [keyOf(name), keyOf(`${type} ${name}`)].includes(key));
  return found.length === 1 ? (found[0]?.code ?? null) : null;
}
