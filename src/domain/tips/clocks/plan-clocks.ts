import { dayIn } from '../../calendar/day-in.ts';
import { dueAt, shiftedDueAt } from '../../limits/due-at.ts';
import type { Limit } from '../../limits/limit.ts';
import { type LimitedTip, limitsStartedBy } from '../../limits/limit-on.ts';
import { type ClockEnd, isRunning, limitOf, type NewClock, type TipClock } from './tip-clock.ts';

export interface ClockMoment {
  /** What has just happened, as the limits name it. */
  readonly verb: string;
  /** The tip after it. */
  readonly tip: LimitedTip;
  readonly receivedAt: Date;
  readonly now: Date;
  readonly clocks: readonly TipClock[];
}

export interface ClockPlan {
  readonly end: readonly { readonly id: string; readonly by: ClockEnd }[];
  readonly start: readonly NewClock[];
}

const reclassifying = new Set(['triage', 'change_track', 'move']);
const finishing = new Set(['resolve', 'merge', 'close']);

const newClock = (limit: Limit, startedAt: Date, fromAt: Date): NewClock => ({
  code: limit.code,
  startedAt,
  fromAt,
  dueAt: dueAt(limit, startedAt),
  extensions: 0,
});

/** The clocks of a tip as it comes in. */
export const clocksOfReceipt = (tip: LimitedTip, receivedAt: Date): NewClock[] =>
  limitsStartedBy('receive', tip, dayIn(receivedAt)).map((limit) => newClock(limit, receivedAt, receivedAt));

/**
 * What a step does to the clocks of a tip. A clock that counts from the receipt does so on every track and in every
 * unit: changing either gives no new time. What waits for a suspended decision stands still.
 */
export function planClocks(moment: ClockMoment): ClockPlan {
  const { verb, tip, receivedAt, now, clocks } = moment;
  const running = clocks.filter(isRunning);
  const wanted = reclassifying.has(verb) ? limitsStartedBy('receive', tip, dayIn(receivedAt)) : [];
  const end = running.flatMap((clock) => {
    const by = endOf(clock, moment, wanted);
    return by ? [{ id: clock.id, by }] : [];
  });
  const endedBy = new Map(end.map(({ id, by }) => [id, by]));
  const stands = new Set<string>();
  const isMet = new Set<string>();
  for (const clock of clocks) {
    const by = clock.endedBy ?? endedBy.get(clock.id);
    if (by === undefined) stands.add(clock.code);
    if (by === 'met') isMet.add(clock.code);
  }
  return {
    end,
    start: [
      ...wanted
        .filter(({ code }) => !stands.has(code) && !isMet.has(code))
        .map((limit) => newClock(limit, receivedAt, now)),
      ...limitsStartedBy(verb, tip, dayIn(now))
        .filter(({ code }) => !stands.has(code))
        .map((limit) => newClock(limit, now, now)),
      ...(verb === 'resume' ? resumed(clocks, now) : []),
    ],
  };
}

function endOf(clock: TipClock, { verb, tip }: ClockMoment, wanted: readonly Limit[]): ClockEnd | null {
  const limit = limitOf(clock);
  if (limit.metBy.includes(verb)) return 'met';
  if (finishing.has(verb)) return 'stopped';
  if (verb === 'suspend') return 'suspended';
  if (!reclassifying.has(verb)) return null;
  const stays =
    limit.startedBy === 'receive'
      ? wanted.some(({ code }) => code === clock.code)
      : limit.tracks.includes(tip.track);
  return stays ? null : 'track_changed';
}

/** Those that the last suspension stopped and no new limit of the law replaces, moved by its length. */
function resumed(clocks: readonly TipClock[], now: Date): NewClock[] {
  const stopped = clocks.filter(({ endedBy }) => endedBy === 'suspended');
  const lastAt = Math.max(...stopped.map(({ endedAt }) => endedAt?.getTime() ?? 0));
  return stopped.flatMap((clock) => {
    const limit = limitOf(clock);
    const { endedAt } = clock;
    if (limit.onResume !== 'shift' || endedAt?.getTime() !== lastAt) return [];
    const { code, startedAt, extensions } = clock;
    const due = shiftedDueAt(limit, clock.dueAt, { from: endedAt, to: now });
    return [{ code, startedAt, fromAt: now, dueAt: due, extensions }];
  });
}
