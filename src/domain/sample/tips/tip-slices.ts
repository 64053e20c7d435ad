import { dayIn, startOf } from '#domain/calendar/day-in.ts';
import { monthOf, monthWindow } from '#domain/calendar/month-window.ts';
import { addDays, type PlainDate } from '#domain/calendar/plain-date.ts';
import type { SampleStep, SampleTip } from './sample-tip.ts';

/** A receipt (no step) or a step of a tip: one event. */
export interface TipMoment {
  readonly id: string;
  readonly at: Date;
  readonly tip: SampleTip;
  readonly step: SampleStep | null;
}

/** What happened in one month of the official clock, in order of time: written in one transaction. */
export interface TipSlice {
  readonly to: PlainDate;
  /** The instant at which the next month begins. */
  readonly before: Date;
  readonly moments: readonly TipMoment[];
}

/** All moments of these tips by month; a month without any is left out. */
export function sliceByMonth(tips: readonly SampleTip[]): TipSlice[] {
  const moments = tips
    .flatMap((tip): TipMoment[] => [
      { id: tip.eventId, at: tip.receivedAt, tip, step: null },
      ...tip.steps.map((step) => ({ id: step.id, at: step.at, tip, step })),
    ])
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
  const slices = new Map<PlainDate, TipMoment[]>();
  for (const moment of moments) {
    const { year, month } = monthOf(dayIn(moment.at));
    const { to } = monthWindow(year, month);
    slices.set(to, slices.get(to) ?? []);
    slices.get(to)?.push(moment);
  }
  return [...slices].map(([to, moments]) => ({ to, before: startOf(addDays(to, 1)), moments }));
}
