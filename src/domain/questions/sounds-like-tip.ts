import { readKinds } from '../intake/kinds.ts';
import { readWords } from '../intake/words.ts';
import { searchKey } from '../text/search-key.ts';

/** Words with which one asks or proposes: beside them a crime is a subject and not an event. */
const asks = [
  ...['sao', 'bao gio', 'khi nao', 'the nao', 'ra sao', 'lam gi', 'o dau', 'co phai', 'khong a'],
  ...['xin hoi', 'cho hoi', 'de nghi', 'kien nghi', 'mong', 'huong dan', 'thu tuc'],
];

/** Words of something that is going on or was seen. */
const happens = [
  ...['toi qua', 'hom qua', 'dem qua', 'sang nay', 'chieu nay', 'toi nay', 'hom nay', 'vua', 'moi thay'],
  ...['dang', 'toi thay', 'em thay', 'con thay', 'nha so', 'bien so'],
];

/**
 * Whether a text of the forum may be news of something that happened, which belongs into a sealed tip. Its sender is
 * offered the other form and decides: a wrong guess costs a line on a page.
 */
export function soundsLikeTip(text: string): boolean {
  if (readKinds(readWords(text.normalize('NFC'))).length === 0) return false;
  const key = ` ${searchKey(text)} `;
  const says = (phrases: readonly string[]) => phrases.some((phrase) => key.includes(` ${phrase} `));
  return says(happens) || !(text.includes('?') || says(asks));
}
