import { type AreaIndex, findRow, isAlive, textOf } from './area-index.ts';
import { fieldEnd, indexedFields, wordStart } from './indexed-text.ts';

/** Two tips about the same happening come within this time. */
export const similarWithinDays = 30;
const windowMs = similarWithinDays * 86_400_000;

/** From this likeness on two tips are shown beside each other: see test/support/near-duplicates.ts for how it was found. */
export const similarFrom = 0.35;
const shownSimilar = 5;

export interface SimilarTip {
  readonly area: string;
  /** UUID without dashes. */
  readonly id: string;
  readonly receivedAt: number;
  /** 0–1: cosine of words and word pairs, the rare ones counting more. */
  readonly likeness: number;
}

export interface SimilarTips {
  /** The most alike first. */
  readonly similar: readonly SimilarTip[];
  /** Tips of the same area and track that name the same place, newest first, itself left out. */
  readonly samePlace: readonly Omit<SimilarTip, 'likeness'>[];
}

interface Area {
  readonly area: string;
  readonly index: AreaIndex;
}

const buckets = 1 << 18;

/** Calls `visit` once for each different word and pair of neighbouring words of what was told, as a bucket number. */
function featureReader() {
  const seenIn = new Int32Array(buckets);
  let reading = 0;
  return (text: Buffer, visit: (feature: number) => void): void => {
    reading += 1;
    let field = 0;
    let hash = 0;
    let before = 0;
    const end = () => {
      if (hash === 0) return;
      one(hash);
      if (before !== 0) one(Math.imul(before, 0x9e3779b1) ^ hash);
      before = hash;
      hash = 0;
    };
    const one = (feature: number) => {
      const bucket = (feature ^ (feature >>> 16)) & (buckets - 1);
      if (seenIn[bucket] === reading) return;
      seenIn[bucket] = reading;
      visit(bucket);
    };
    for (let at = 0; at < text.length; at += 1) {
      const byte = text[at] ?? 0;
      if (byte === fieldEnd) {
        end();
        before = 0;
        field += 1;
        // messages and notes are about the tip, not the happening
        if (field > indexedFields.numbers) return;
      } else if (byte === wordStart) end();
      else hash = Math.imul((hash || 0x811c9dc5) ^ byte, 0x01000193);
    }
    end();
  };
}

function rowsAround(index: AreaIndex, receivedAt: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < index.rows; row += 1) {
    if (isAlive(index, row) && Math.abs((index.receivedAt[row] ?? 0) - receivedAt) <= windowMs)
      rows.push(row);
  }
  return rows;
}

/** Words of the place, as a set; one word alone ("chợ") names no place. */
function placeWords(text: Buffer): Set<string> {
  const place = text.toString('utf8').split('\t')[indexedFields.place] ?? '';
  return new Set(place.split(' ').filter(Boolean));
}

/** Nine words of ten are the same. */
function isSamePlace(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size < 2 || b.size < 2) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= 0.9 * (a.size + b.size - shared);
}

/**
 * Tips that may tell of the same happening as this one, and those that name the same place: proposals for a reader,
 * never a decision. Looks at tips of these areas within thirty days of it.
 * @returns undefined when the tip is not in the index
 */
export function similarTips(id: Uint8Array, own: Area, others: readonly Area[]): SimilarTips | undefined {
  const row = findRow(own.index, id);
  if (row < 0) return undefined;
  const receivedAt = own.index.receivedAt[row] ?? 0;
  const read = featureReader();
  const near = [own, ...others].map((area) => ({ ...area, rows: rowsAround(area.index, receivedAt) }));

  const frequency = new Uint32Array(buckets);
  const count = (feature: number): void => {
    frequency[feature] = (frequency[feature] ?? 0) + 1;
  };
  let documents = 0;
  for (const { index, rows } of near) {
    documents += rows.length;
    for (const one of rows) read(textOf(index, one), count);
  }
  const weight = (feature: number): number => Math.log(1 + documents / (1 + (frequency[feature] ?? 0)));
  const target = new Set<number>();
  let targetNorm = 0;
  read(textOf(own.index, row), (feature) => {
    target.add(feature);
    targetNorm += weight(feature) ** 2;
  });

  const similar: SimilarTip[] = [];
  const samePlace: Omit<SimilarTip, 'likeness'>[] = [];
  const place = placeWords(textOf(own.index, row));
  for (const { area, index, rows } of near) {
    for (const one of rows) {
      if (index === own.index && one === row) continue;
      const tip = {
        area,
        id: index.ids.toString('hex', one * 16, one * 16 + 16),
        receivedAt: index.receivedAt[one] ?? 0,
      };
      const likeness = likenessOf(textOf(index, one));
      if (likeness >= similarFrom) similar.push({ ...tip, likeness });
      const isOfKind = index === own.index && index.track[one] === own.index.track[row];
      if (isOfKind && place.size > 1 && isSamePlace(place, placeWords(textOf(index, one))))
        samePlace.push(tip);
    }
  }
  similar.sort((a, b) => b.likeness - a.likeness || b.receivedAt - a.receivedAt);
  samePlace.sort((a, b) => b.receivedAt - a.receivedAt);
  return { similar: similar.slice(0, shownSimilar), samePlace };

  function likenessOf(text: Buffer): number {
    let shared = 0;
    let norm = 0;
    read(text, (feature) => {
      const square = weight(feature) ** 2;
      norm += square;
      if (target.has(feature)) shared += square;
    });
    return shared === 0 ? 0 : shared / Math.sqrt(norm * targetNorm);
  }
}
