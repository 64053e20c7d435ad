import type { Period } from '#domain/calendar/period.ts';
import { entryWindow, isEnterable, needsPaper, takesFraction } from '#domain/entries/entry-rules.ts';
import { checkEnteredValue, plainDecimal } from '#domain/entries/parse-entered-number.ts';
import { findIndicator, getIndicator } from '#domain/indicators/dictionary.ts';
import { isRecorded } from '#modules/figures/for-modules.ts';
import type { Entry } from './entry.repository.ts';

/** One cell as it is sent. */
export interface SentCell {
  readonly indicator: string;
  /** Decimal text; null empties the cell. */
  readonly value: string | null;
  readonly estimated: boolean;
  /** Taken out of a document, not typed. */
  readonly isRead?: true;
  readonly paper: string;
  readonly comment: string;
  /** Version of the cell that the officer saw; 0 for an empty one. */
  readonly seen: number;
}

const entryTextLimit = 500;

/** Why a cell cannot be taken, by itself: a key of the catalogue, or undefined. */
export function cellFault({ indicator, value, paper, comment }: SentCell): string | undefined {
  const found = findIndicator(indicator);
  if (!found) return 'entryUnknownIndicator';
  if (!isEnterable(found, isRecorded)) return 'entryComputed';
  if (comment.length > entryTextLimit || paper.length > entryTextLimit) return 'entryTextLong';
  if (value === null) return undefined;
  if (needsPaper(found) && paper.trim() === '') return 'entryPaperRequired';
  return checkEnteredValue(value, takesFraction(found));
}

/** The entry of exactly this cell, and one of another period that it would be counted twice with. */
export function placeOf(cell: SentCell, period: Period, entries: readonly Entry[]) {
  const window = entryWindow(cell.indicator, period);
  const ofCode = entries.filter((entry) => entry.indicator === cell.indicator);
  const own = ofCode.find(({ from, to }) => from === window.from && to === window.to);
  const isFlow = getIndicator(cell.indicator).kind === 'sum';
  const other = isFlow
    ? ofCode.find(
        (entry) =>
          entry !== own && entry.value !== null && entry.from <= window.to && window.from <= entry.to,
      )
    : undefined;
  return { window, own, other };
}

/** A cell's value as the ledger takes it. */
export const storedValue = ({ value }: SentCell): string | null =>
  value === null ? null : plainDecimal(value);
