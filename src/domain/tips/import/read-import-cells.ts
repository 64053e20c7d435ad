import { searchKey } from '#domain/text/search-key.ts';
import { officerChannels, type TipChannel } from '../arrive/tip-channels.ts';

/** Words for channels in lists of units, without diacritics. */
const channelWords: Readonly<Record<string, TipChannel>> = {
  'duong day nong': 'hotline',
  'dien thoai': 'hotline',
  'truc tiep': 'walk_in',
  'canh sat khu vuc': 'beat_officer',
  'hop thu to giac': 'letter_box',
  'hop thu': 'letter_box',
  'buu dien': 'post',
  zalo: 'zalo',
  vneid: 'vneid',
  'thu dien tu': 'email',
  email: 'email',
  'kenh khac': 'other',
  khac: 'other',
};

/** The channel that a cell names, of those whose tips officers write down. */
export function channelOfCell(text: string): TipChannel | undefined {
  const key = searchKey(text);
  return officerChannels.find((channel) => channel === text.trim()) ?? channelWords[key];
}

const answers: Readonly<Record<string, boolean>> = {
  co: true,
  x: true,
  yes: true,
  true: true,
  1: true,
  khong: false,
  k: false,
  no: false,
  false: false,
  0: false,
};

/** Yes or no as people write it; undefined for a blank, null for anything else. */
export function answerOfCell(text: string): boolean | undefined | null {
  const key = searchKey(text);
  return key === '' ? undefined : (answers[key] ?? null);
}
