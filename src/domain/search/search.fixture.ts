import { type AreaIndex, addRow, newAreaIndex } from './area-index.ts';
import { wordFolder } from './fold-words.ts';
import { indexedText, type TipTexts } from './indexed-text.ts';
import { newestHits, pageOf } from './newest-hits.ts';
import { scanArea } from './scan-area.ts';
import { parseTipQuery } from './tip-query.ts';

export const told = (description: string, more: Partial<TipTexts> = {}): TipTexts => ({
  description,
  place: '',
  when: '',
  more: [],
  ...more,
});

/** The id of the n-th tip of a test. */
export const idOf = (n: number): Buffer => {
  const id = Buffer.alloc(16, 0x5a);
  id.writeUInt32BE(n);
  return id;
};

/** Tips in one index, one an hour, the first the oldest. */
export function indexOf(tips: readonly TipTexts[], track = 0): AreaIndex {
  const fold = wordFolder();
  const index = newAreaIndex();
  for (const [n, texts] of tips.entries()) {
    addRow(index, { id: idOf(n), receivedAt: n * 3_600_000, track, text: indexedText(texts, fold) });
  }
  return index;
}

/** Numbers of the tips found, in the order of the page. */
export function find(index: AreaIndex, typed: string, limit = 20): number[] {
  const query = parseTipQuery(typed);
  if (query.by !== 'words') throw new Error(`Not words: ${query.by}`);
  const found = newestHits(limit);
  scanArea(index, '31135', query.terms, found);
  return pageOf(found).map(({ id }) => Number.parseInt(id.slice(0, 8), 16));
}
