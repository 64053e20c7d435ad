import { timeTold } from '#domain/intake/time/say-range.ts';
import { formatCode } from '#domain/sealing/tip-code.ts';
import { areaName } from '../layout/area-name.ts';
import type { View } from '../layout/view.ts';
import type { TipReceived } from '../ports.ts';
import { isReadAs } from '../tips/communes-named.ts';
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
  'areaName',
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

/** Place and time as the sender told them. */
export interface ToldByHand {
  readonly areaName: string;
  readonly when: string;
}

/** `range` is empty where none can be read from the time told, `areaName` where the place was not read from a name. */
export function receivedTexts(
  view: View,
  tip: TipReceived,
  { areaName: typed, when }: ToldByHand,
): ReceivedTexts {
  const { note, file, qr } = showReceipt(tip.receipt);
  return {
    ...codeTexts(tip),
    when,
    range: timeTold(when, tip.receivedAt) ?? '',
    ...nextDates(view, tip),
    place: areaName(view.communes, tip.areaCode) ?? view.t.received.areaCity,
    areaName: isReadAs(view.communes, typed, tip.areaCode) ? typed : '',
    note,
    noteFile: file,
    qr,
  };
}
