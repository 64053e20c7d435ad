import { communeOfText } from '#domain/areas/commune-of-text.ts';
import { parseDayTime } from '#domain/calendar/parse-day-time.ts';
import { cleanEnteredTip, type EnteredTip, enteredTipErrors } from '#domain/tips/arrive/entered-tip.ts';
import type { ImportColumn } from '#domain/tips/import/import-columns.ts';
import { answerOfCell, channelOfCell } from '#domain/tips/import/read-import-cells.ts';
import type { ImportRow } from '#domain/tips/import/read-import-grid.ts';
import type { AreaRow } from '#modules/areas/for-modules.ts';
import { readChannelMessage } from '../arrive/channel-message.ts';

export interface ReadRow {
  readonly messageId: string;
  readonly tip: EnteredTip;
}

export type RowFaults = Readonly<Partial<Record<ImportColumn, string>>>;

interface Around {
  readonly communes: readonly AreaRow[];
  /** Where a row lies that names no commune; null is the city. */
  readonly ownArea: string | null;
  readonly now: Date;
}

/**
 * A row as a tip to be entered, or what is wrong with which of its cells: column → key of the catalogue. It passes the
 * same shape as a message of a gateway, and the same rules as what an officer types.
 */
export function readImportRow(
  { cells }: ImportRow,
  { communes, ownArea, now }: Around,
): ReadRow | { readonly faults: RowFaults } {
  const text = (column: ImportColumn): string => cells[column] ?? '';
  const faults: Partial<Record<ImportColumn, string>> = {};
  const channel = channelOfCell(text('channel'));
  if (!channel) faults.channel = 'importChannel';
  const areaCode = text('areaCode') === '' ? ownArea : communeOfText(communes, text('areaCode'));
  if (areaCode === null && text('areaCode') !== '') faults.areaCode = 'importCommune';
  const about = answerOfCell(text('aboutOfficer'));
  if (about === null) faults.aboutOfficer = 'importAnswer';
  const receivedAt = text('receivedAt') === '' ? undefined : parseDayTime(text('receivedAt'));
  if (receivedAt === null) faults.receivedAt = 'importInstant';
  const hasContact = text('contactName') !== '' || text('contactPhone') !== '';
  const read = readChannelMessage({
    ...{ messageId: text('messageId'), description: text('description'), areaCode },
    ...{ place: text('place'), when: text('when'), aboutOfficer: about ?? false },
    ...{ contactName: text('contactName'), contactPhone: text('contactPhone') },
    reach: hasContact ? 'handler' : 'none',
  });
  if ('faults' in read) return { faults: { ...read.faults, ...faults } };
  const { messageId, ...message } = read.message;
  const tip = cleanEnteredTip({
    ...message,
    // a channel that is none is refused anyway
    channel: channel ?? 'other',
    hint: text('hint'),
    askedAboutOfficer: about === false,
    urgency: 'normal',
    tags: [],
    ...(receivedAt && { receivedAt }),
  });
  const wrong = { ...enteredTipErrors(tip, now), ...faults };
  return Object.keys(wrong).length > 0 ? { faults: wrong } : { messageId, tip };
}
