import { flowFacts, stockFacts } from '#domain/entries/entry-facts.ts';
import { getIndicator } from '#domain/indicators/dictionary.ts';
import type { FactBody } from '#domain/ledger/event-body.ts';
import type { Entry } from './entry.repository.ts';

/** What a changed cell books, given everything else that was entered for the indicator in the area. */
export function cellFacts(entry: Entry, before: string | null, all: readonly Entry[]): FactBody[] {
  const { indicator, areaCode: area, to: on, value: after } = entry;
  const change = { indicator, area, on, before, after };
  if (getIndicator(indicator).kind !== 'stock') return flowFacts(change);
  const held = all.filter((one) => one.indicator === indicator && one.value !== null && one.to !== on);
  const next = held.find((one) => one.to > on);
  return stockFacts(change, {
    previous: held.findLast((one) => one.to < on)?.value ?? null,
    next: next?.value ? { on: next.to, value: next.value } : null,
  });
}
