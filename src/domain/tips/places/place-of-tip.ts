import { readPlaces } from '../../intake/places.ts';
import { readable, readWords } from '../../intake/words.ts';
import { searchKey } from '../../text/search-key.ts';

/** Where a tip says that it happened, as far as tips are put together by it. */
export interface PlaceOfTip {
  /** Equal for tips of one place, however it was spelled. */
  readonly key: string;
  /** In the words of the tip, or the name of the unit. */
  readonly name: string;
  /** One of the commune's own units (ấp, khu vực, tổ dân phố). */
  readonly isUnit: boolean;
}

/** A small unit of the commune by its name: `ấp Thới Bình`, `khu vực 3`. */
interface NamedUnit {
  readonly name: string;
}

/** A unit that a list calls `3` alone is not found by its name: any number would be it. */
const isTelling = ({ name }: NamedUnit): boolean => /\p{L}{2}/u.test(name);

function placeIn(text: string): string | undefined {
  const read = readable(text);
  const [first] = readPlaces(readWords(read));
  return first && read.slice(first.start, first.end);
}

/** In a story only what has a number or a name: `đừng để lộ tôi` tells of no road. */
const isNamed = (place: string): boolean => /\d|\s\p{Lu}/u.test(place);

function placeInStory(text: string): string | undefined {
  const name = placeIn(text);
  return name && isNamed(name) ? name : undefined;
}

/**
 * Where a tip happened: the unit of the commune that it names, else the place that its answer to "where" names, else
 * that answer itself, else the first place with a name in the story. Undefined where none is said.
 */
export function placeOfTip(
  told: { readonly place: string; readonly description: string },
  units: readonly NamedUnit[],
): PlaceOfTip | undefined {
  const said = [told.place, told.description].map((text) => ` ${searchKey(text)} `);
  // the longer name first: `ấp Thới Bình A` is not `ấp Thới Bình`
  const byLength = units.filter(isTelling).sort((a, b) => b.name.length - a.name.length);
  for (const text of said) {
    const unit = byLength.find(({ name }) => text.includes(` ${searchKey(name)} `));
    if (unit) return { key: searchKey(unit.name), name: unit.name, isUnit: true };
  }
  const name = placeIn(told.place) ?? (told.place.trim() || placeInStory(told.description));
  const key = name && searchKey(name);
  return name && key ? { key, name, isUnit: false } : undefined;
}
