import { derivedId } from '#domain/tips/derived-id.ts';
import { clocksOfReceipt, planClocks } from '#domain/tips/plan-clocks.ts';
import type { NewClock, TipClock } from '#domain/tips/tip-clock.ts';
import type { SampleTip } from './sample-tip.ts';

const started = (clocks: readonly NewClock[], cause: string): TipClock[] =>
  clocks.map((clock) => ({
    ...clock,
    id: derivedId(cause, 'clock', clock.code),
    endedAt: null,
    endedBy: null,
  }));

/** Every clock that ran on a tip before an instant, as its steps started and ended them. */
export function tipClocksAt(tip: SampleTip, tenant: string, before: Date): TipClock[] {
  const { id, chain, track, receivedAt } = tip;
  const limited = {
    track,
    urgency: 'normal',
    remote: false,
    level: chain === tenant ? 'city' : 'commune',
  } as const;
  let clocks = started(clocksOfReceipt(limited, receivedAt), id);
  for (const { id: cause, action, at } of tip.steps) {
    // what the sender writes moves no clock
    if (at >= before || action === 'message') continue;
    const plan = planClocks({ verb: action, tip: limited, receivedAt, now: at, clocks });
    const ends = new Map(plan.end.map((one) => [one.id, one.by]));
    const moved = clocks.map((clock) => {
      const endedBy = ends.get(clock.id);
      return endedBy ? { ...clock, endedAt: at, endedBy } : clock;
    });
    clocks = [...moved, ...started(plan.start, cause)];
  }
  return clocks;
}
