import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { FactBody } from '#domain/ledger/event-body.ts';
import { addDecimals } from '#domain/numbers/exact-decimals.ts';

/** A change of one cell: what stood there and what shall. Null is an empty cell: nobody has counted. */
export interface EntryChange {
  readonly indicator: string;
  readonly area: string;
  readonly on: PlainDate;
  readonly before: string | null;
  readonly after: string | null;
}

/** The entered balances beside a stock's cut-off: the last before it and the next after it. */
export interface StockNeighbours {
  readonly previous: string | null;
  readonly next: { readonly on: PlainDate; readonly value: string } | null;
}

const negative = (value: string): string =>
  value.startsWith('-') ? value.slice(1) : value === '0' ? '0' : `-${value}`;
const minus = (a: string, b: string): string => addDecimals([a, negative(b)]);

/** What the ledger books when a flow is entered: the old quantity taken back, the new one put in its place. */
export function flowFacts({ indicator, area, on, before, after }: EntryChange): FactBody[] {
  const fact = (quantity: string): FactBody => ({ indicator, area, on, quantity });
  return [
    ...(before !== null && before !== '0' ? [fact(negative(before))] : []),
    ...(after !== null ? [fact(after)] : []),
  ];
}

/**
 * The same for a stock: people enter the balance of a day, the ledger keeps the difference from the balance before. A
 * changed balance also moves the difference of the next one, so that each cut-off keeps the balance that was entered.
 */
export function stockFacts(change: EntryChange, { previous, next }: StockNeighbours): FactBody[] {
  const { indicator, area, before, after } = change;
  const base = previous ?? '0';
  const own = flowFacts({
    ...change,
    before: before === null ? null : minus(before, base),
    after: after === null ? null : minus(after, base),
  });
  const [oldBase, newBase] = [before ?? base, after ?? base];
  if (!next || oldBase === newBase) return own;
  const moved = { indicator, area, on: next.on };
  return [
    ...own,
    ...flowFacts({ ...moved, before: minus(next.value, oldBase), after: minus(next.value, newBase) }),
  ];
}
