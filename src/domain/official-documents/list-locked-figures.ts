import type { LockedFigure } from './locked-figure.ts';
import { allInlines, type OfficialDocument } from './official-document.ts';

export type PlacedFigure = LockedFigure & { texts: string[]; places: number };

/**
 * Every number of the document once per tag, with the texts under which it is printed.
 * @throws when one tag stands for two values: then the document contradicts itself
 */
export function listLockedFigures(document: OfficialDocument): PlacedFigure[] {
  const found = new Map<string, PlacedFigure>();
  for (const inline of allInlines(document)) {
    if (!('figure' in inline)) continue;
    const { figure } = inline;
    const known = found.get(figure.tag);
    if (!known) {
      found.set(figure.tag, { ...figure, texts: [figure.text], places: 1 });
      continue;
    }
    if (known.value !== figure.value) throw new Error(`Tag ${figure.tag} stands for two values`);
    known.places += 1;
    if (!known.texts.includes(figure.text)) known.texts.push(figure.text);
  }
  return [...found.values()];
}
