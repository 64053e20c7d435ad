import { timeTold } from '#domain/intake/time/say-range.ts';
import { formatCode } from '#domain/sealing/tip-code.ts';
import { areaName } from '../layout/area-name.ts';
import type { View } from '../layout/view.ts';
import type { TipReceived } from '../ports.ts';
import { nextDates } from './next-steps.tsx';
import { showReceipt } from './shown-receipt.ts';

/** Everything on the answer to a tip that another tip's has otherwise. */
export const receivedGaps = [
  'code',
  'codeStart',
  'codeEnd',
  'words',
  'when',
  'range',
  'received',
  'urgent',
  'check',
  'decide',
  'answer',
  'place',
  'note',
  'noteFile',
  'qr',
] as const;

export type ReceivedTexts = Readonly<Record<(typeof receivedGaps)[number], string>>;

/** The code as it is shown: whole, in two halves, in words. */
export function codeTexts({ code: secret, words }: Pick<TipReceived, 'code' | 'words'>) {
  const code = formatCode(secret);
  return {
    ...{ code, codeStart: code.slice(0, 10), codeEnd: code.slice(10) },
    words: words?.join(' ') ?? '',
  };
}

/** `when` is the time as the sender told it; `range` is empty where none can be read from it. */
export function receivedTexts(view: View, tip: TipReceived, when: string): ReceivedTexts {
  const { note, file, qr } = showReceipt(tip.receipt);
  return {
    ...codeTexts(tip),
    when,
    range: timeTold(when, tip.receivedAt) ?? '',
    ...nextDates(view, tip),
    place: areaName(view.communes, tip.areaCode) ?? view.t.received.areaCity,
    note,
    noteFile: file,
    qr,
  };
}
