import { derivedId } from '#domain/ledger/derived-id.ts';
import type { LimitedTip } from '#domain/limits/limit-on.ts';
import { clocksOfReceipt, planClocks } from '#domain/tips/clocks/plan-clocks.ts';
import { planExtension } from '#domain/tips/clocks/plan-extension.ts';
import { isRunning, type NewClock, type TipClock } from '#domain/tips/clocks/tip-clock.ts';
import type { SampleStep, SampleTip } from './sample-tip.ts';
import { tipStateAt } from './tip-state.ts';

const started = (clocks: readonly NewClock[], cause: string): TipClock[] =>
  clocks.map((clock) => ({
    ...clock,
    id: derivedId(cause, 'clock', clock.code),
    endedAt: null,
    endedBy: null,
  }));

/** What decides on the limits of a tip right after an instant. */
function limitedAt(tip: SampleTip, tenant: string, at: Date): LimitedTip {
  const { track, urgency, status } = tipStateAt(tip, new Date(at.getTime() + 1));
  const level = status === 'transferred' ? 'agency' : tip.chain === tenant ? 'city' : 'commune';
  return { track, urgency, remote: false, level };
}

/** The clock that an extension ends, and the longer one in its place. */
function extended(clocks: readonly TipClock[], step: SampleStep): TipClock[] {
  if (step.action !== 'extend') return [...clocks];
  const old = clocks.find((clock) => clock.code === step.limit && isRunning(clock));
  const longer = old ? planExtension(old, step, step.at) : 'no such clock';
  if (typeof longer === 'string')
    throw new Error(`The sample extends ${step.limit} at ${step.at}: ${longer}`);
  const rest = clocks.filter((clock) => clock !== old);
  return [
    ...rest,
    ...(old ? [{ ...old, endedAt: step.at, endedBy: 'extended' as const }] : []),
    ...started([longer], step.id),
  ];
}

/** Every clock that ran on a tip before an instant, as its steps started and ended them. */
export function tipClocksAt(tip: SampleTip, tenant: string, before: Date): TipClock[] {
  const { id, receivedAt } = tip;
  let clocks = started(clocksOfReceipt(limitedAt(tip, tenant, receivedAt), receivedAt), id);
  for (const step of tip.steps) {
    const { id: cause, action, at } = step;
    // what the sender writes moves no clock
    if (at >= before || action === 'message') continue;
    const standing = extended(clocks, step);
    const verb = action === 'notify' ? `notify_${step.step}` : action;
    const plan = planClocks({ verb, tip: limitedAt(tip, tenant, at), receivedAt, now: at, clocks: standing });
    const ends = new Map(plan.end.map((one) => [one.id, one.by]));
    const moved = standing.map((clock) => {
      const endedBy = ends.get(clock.id);
      return endedBy ? { ...clock, endedAt: at, endedBy } : clock;
    });
    clocks = [...moved, ...started(plan.start, cause)];
  }
  return clocks;
}
