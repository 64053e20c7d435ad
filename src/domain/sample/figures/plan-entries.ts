import { startOf } from '#domain/calendar/day-in.ts';
import type { Period } from '#domain/calendar/period.ts';
import { addDays } from '#domain/calendar/plain-date.ts';
import { flowFacts, stockFacts } from '#domain/entries/entry-facts.ts';
import { entryWindow, takesFraction } from '#domain/entries/entry-rules.ts';
import { getIndicator } from '#domain/indicators/dictionary.ts';
import type { FactBody } from '#domain/ledger/event-body.ts';
import { randomOf } from '../random.ts';
import type { SampleCommune } from '../sample-commune.ts';
import { sampleId } from '../sample-id.ts';
import { type EntryRate, entryRates } from './entry-rates.ts';

/** A typed figure of the sample. */
export interface SampleEntry {
  readonly id: string;
  readonly indicator: string;
  readonly from: string;
  readonly to: string;
  readonly value: string;
}

/** What one area entered for one period, in one go. */
export interface SampleBatch {
  readonly id: string;
  readonly area: string;
  readonly period: string;
  readonly at: Date;
  readonly entries: readonly SampleEntry[];
  readonly facts: readonly FactBody[];
}

/** Residents of an average commune; larger ones have more of everything. */
export const averageCommune = 40_000;

/** The figures of one area and period by code. `scale` is its size against an average commune. */
function valuesOf(
  seed: string,
  area: string,
  { code, kind, number }: Period,
  { scale, rates }: { readonly scale: number; readonly rates: readonly EntryRate[] },
): Map<string, string> {
  const half = kind === 'H' ? (`H${number}` as const) : undefined;
  const values = new Map<string, string>();
  for (const rate of rates) {
    if (rate.only && rate.only !== half) continue;
    const indicator = getIndicator(rate.code);
    // a stock moves little from one half year to the next: one draw for all of them, and a slow growth
    const isStock = indicator.kind === 'stock';
    const random = randomOf(seed, 'entry', area, rate.code, isStock ? '' : code);
    const growth = isStock ? 1 + (Number(code.slice(0, 4)) - 2025) * 0.06 + number * 0.02 : 1;
    if ('mean' in rate) {
      const mean = rate.mean * scale * growth;
      const drawn = mean < 30 ? random.poisson(rate.mean * scale) * growth : random.lognormal(mean, 0.25);
      values.set(rate.code, takesFraction(indicator) ? drawn.toFixed(1) : String(Math.round(drawn)));
      continue;
    }
    const whole = Number(values.get(rate.of) ?? 0);
    const part = whole * rate.times * (rate.times > 1 ? 0.85 + random.fraction() * 0.3 : 1);
    values.set(rate.code, takesFraction(indicator) ? part.toFixed(1) : String(Math.round(part)));
  }
  return values;
}

/** The batches of one area over its periods, in order of time; `codes` are those that no record counts. */
export function planEntries(
  seed: string,
  area: Pick<SampleCommune, 'code' | 'population'>,
  periods: readonly Period[],
  isWanted: (code: string) => boolean,
  rates: readonly EntryRate[] = entryRates,
): SampleBatch[] {
  const before = new Map<string, string>();
  return periods.map((period) => {
    const at = new Date(startOf(addDays(period.to, 1)).getTime() + 9 * 3_600_000);
    const random = randomOf(seed, 'entries', area.code, period.code);
    const values = valuesOf(seed, area.code, period, {
      ...{ scale: area.population / averageCommune, rates },
    });
    const entries: SampleEntry[] = [];
    const facts: FactBody[] = [];
    for (const [indicator, value] of values) {
      if (!isWanted(indicator)) continue;
      const window = entryWindow(indicator, period);
      entries.push({ id: sampleId(at, random), indicator, ...window, value });
      const change = { indicator, area: area.code, on: window.to, before: null, after: value };
      if (getIndicator(indicator).kind === 'stock') {
        facts.push(...stockFacts(change, { previous: before.get(indicator) ?? null, next: null }));
        before.set(indicator, value);
      } else facts.push(...flowFacts(change));
    }
    return { id: sampleId(at, random), area: area.code, period: period.code, at, entries, facts };
  });
}
