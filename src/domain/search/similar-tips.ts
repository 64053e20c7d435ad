import { type AreaIndex, findRow, idOfRow, isAlive, textOf } from './area-index.ts';
import { hashText } from './hash-text.ts';
import { fieldEnd, indexedFields, wordStart } from './indexed-text.ts';

/** Two tips about the same happening come within this time. */
export const similarWithinDays = 30;
const windowMs = similarWithinDays * 86_400_000;

/** From this likeness on two tips are shown beside each other: see test/support/near-duplicates.ts for how it was found. */
const similarFrom = 0.4;
const shownSimilar = 5;

export interface SimilarTip {
  readonly area: string;
  readonly id: string;
  readonly receivedAt: number;
  /** 0–1: cosine of words and word pairs, the rare ones counting more. */
  readonly likeness: number;
}

export interface SimilarTips {
  /** The most alike first. */
  readonly similar: readonly SimilarTip[];
  /** Tips of the same area and track that name the same place, newest first. */
  readonly samePlace: readonly Omit<SimilarTip, 'likeness'>[];
}

/** What of a tip others are compared with; it names no word. */
export interface ComparedTip {
  readonly area: string;
  /** 16 bytes. */
  readonly id: Uint8Array;
  readonly receivedAt: number;
  readonly track: number;
  readonly features: ReadonlySet<number>;
  readonly place: ReadonlySet<number>;
}

const buckets = 1 << 18;
/** A misspelt word breaks two pairs: pairs count less. */
const pairWeight = 0.3;

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
      one(hash, 0);
      if (before !== 0) one(Math.imul(before, 0x9e3779b1) ^ hash, 1);
      before = hash;
      hash = 0;
    };
    const one = (feature: number, isPair: 0 | 1) => {
      const bucket = ((feature ^ (feature >>> 16)) & (buckets - 2)) | isPair;
      if (seenIn[bucket] === reading || field === indexedFields.place || field === indexedFields.when) return;
      seenIn[bucket] = reading;
      visit(bucket);
    };
    for (let at = 0; at < text.length; at += 1) {
      const byte = text[at] ?? 0;
      if (byte === fieldEnd) {
        end();
        before = 0;
        field += 1;
        // the place is compared apart, messages and notes are about the tip: what is left is what happened
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
    if (isAlive(index, row) && Math.abs((index.receivedAt[row] ?? 0) - receivedAt) <= windowMs) {
      rows.push(row);
    }
  }
  return rows;
}

/** Hashes of the words of the place; one word alone ("chợ") names no place. */
function placeOf(text: Buffer): Set<number> {
  const place = text.toString('utf8').split('\t')[indexedFields.place] ?? '';
  return new Set(place.split(' ').filter(Boolean).map(hashText));
}

/** Nine words of ten are the same. */
function isSamePlace(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  if (a.size < 2 || b.size < 2) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= 0.9 * (a.size + b.size - shared);
}

/** What of a tip the others are compared with; undefined when it is not in the index. */
export function comparedTip(index: AreaIndex, area: string, id: Uint8Array): ComparedTip | undefined {
  const row = findRow(index, id);
  if (row < 0) return undefined;
  const text = textOf(index, row);
  const features = new Set<number>();
  featureReader()(text, (feature) => features.add(feature));
  return {
    area,
    id,
    receivedAt: index.receivedAt[row] ?? 0,
    track: index.track[row] ?? 0,
    features,
    place: placeOf(text),
  };
}

/**
 * Tips that may tell of the same happening as this one, and those that name the same place: proposals for a reader,
 * never a decision. Looks at tips of these areas within thirty days of it.
 */
export function similarTips(
  target: ComparedTip,
  areas: readonly { readonly area: string; readonly index: AreaIndex }[],
): SimilarTips {
  const read = featureReader();
  const near = areas.map((one) => ({ ...one, rows: rowsAround(one.index, target.receivedAt) }));
  const frequency = new Uint32Array(buckets);
  const count = (feature: number): void => {
    frequency[feature] = (frequency[feature] ?? 0) + 1;
  };
  for (const { index, rows } of near) for (const row of rows) read(textOf(index, row), count);
  const documents = near.reduce((sum, { rows }) => sum + rows.length, 0);
  const squareOf = (feature: number): number => {
    const rarity = Math.log(1 + documents / (1 + (frequency[feature] ?? 0)));
    return rarity ** 2 * (feature & 1 ? pairWeight : 1);
  };
  const targetNorm = [...target.features].reduce((sum, feature) => sum + squareOf(feature), 0);

  const similar: SimilarTip[] = [];
  const samePlace: Omit<SimilarTip, 'likeness'>[] = [];
  for (const { area, index, rows } of near) {
    const tipOf = (row: number) => ({
      area,
      id: idOfRow(index, row),
      receivedAt: index.receivedAt[row] ?? 0,
    });
    const own = area === target.area ? findRow(index, target.id) : -1;
    for (const row of rows) {
      if (row === own) continue;
      const text = textOf(index, row);
      const likeness = likenessOf(text);
      if (likeness >= similarFrom) similar.push({ ...tipOf(row), likeness });
      const isOfKind = area === target.area && index.track[row] === target.track;
      if (isOfKind && target.place.size > 1 && isSamePlace(target.place, placeOf(text)))
        samePlace.push(tipOf(row));
    }
  }
  return joinSimilar([{ similar, samePlace }]);

  function likenessOf(text: Buffer): number {
    let shared = 0;
    let norm = 0;
    read(text, (feature) => {
      const square = squareOf(feature);
      norm += square;
      if (target.features.has(feature)) shared += square;
    });
    return shared === 0 ? 0 : shared / Math.sqrt(norm * targetNorm);
  }
}

/** What several threads found, as one proposal. */
export function joinSimilar(parts: readonly SimilarTips[]): SimilarTips {
  const similar = parts.flatMap((part) => part.similar);
  const samePlace = parts.flatMap((part) => part.samePlace);
  similar.sort((a, b) => b.likeness - a.likeness || b.receivedAt - a.receivedAt);
  samePlace.sort((a, b) => b.receivedAt - a.receivedAt);
  // beside one that is nearly the same, faint likenesses are noise
  const from = (similar[0]?.likeness ?? 0) * 0.7;
  return { similar: similar.filter((tip) => tip.likeness >= from).slice(0, shownSimilar), samePlace };
}
