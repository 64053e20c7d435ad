import type { TipLife } from '#contract/tips/tip-life.ts';
import { extendedDueAt } from '#domain/limits/due-at.ts';
import { isLegal } from '#domain/limits/limit.ts';
import { nextExtension } from '#domain/tips/clocks/plan-extension.ts';
import { isRunning, limitOf, type TipClock } from '#domain/tips/clocks/tip-clock.ts';
import { canBeAnswered } from '#domain/tips/sender/can-be-answered.ts';
import { type TipTrack, trackRules } from '#domain/tips/steps/tip-tracks.ts';
import type { OpenedTip } from '#modules/tips/for-officers.ts';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

function clockOf(clock: TipClock): TipLife['clocks'][number] {
  const limit = limitOf(clock);
  const { nameVi: name, duty, basis, article, mark } = limit;
  return {
    code: clock.code,
    name,
    legal: isLegal(limit),
    duty,
    basis,
    article,
    mark,
    startedAt: clock.startedAt.toISOString(),
    dueAt: clock.dueAt.toISOString(),
    endedAt: iso(clock.endedAt),
    endedBy: clock.endedBy,
    extensions: clock.extensions,
    longestDueAt: isRunning(clock)
      ? iso(extendedDueAt(limit, clock.startedAt, clock.extensions + 1) ?? null)
      : null,
    mayExtendFor: isRunning(clock) ? [...(nextExtension(clock)?.grounds ?? [])] : [],
  };
}

/** The life of an opened tip in the words of the contract. */
export function tipLifeOf(cityCode: string, tip: OpenedTip): TipLife {
  return {
    areaCode: tip.areaCode,
    cityCode,
    crimeKind: tip.crimeKind as TipLife['crimeKind'],
    urgency: tip.urgency,
    remote: tip.remote,
    handlerId: tip.handlerId,
    handlerName: (tip.handlerId && tip.officers.get(tip.handlerId)?.displayName) || null,
    movedFrom: tip.movedFrom,
    transferTo: tip.transferTo as TipLife['transferTo'],
    transferRequestedAt: iso(tip.transferRequestedAt),
    transferredAt: iso(tip.transferredAt),
    acknowledgedAt: iso(tip.acknowledgedAt),
    acceptedAt: iso(tip.acceptedAt),
    suspendedAt: iso(tip.suspendedAt),
    resolvedAt: iso(tip.resolvedAt),
    answeredAt: iso(tip.answeredAt),
    closedAt: iso(tip.closedAt),
    mergedInto: tip.mergedInto,
    splitFrom: tip.splitFrom,
    reviewAskedAt: iso(tip.reviewAskedAt),
    verdict: tip.verdict as TipLife['verdict'],
    destroyOn: tip.destroyOn,
    heldAt: iso(tip.heldAt),
    destroyedAt: iso(tip.destroyedAt),
    reachableByMessage: canBeAnswered(tip).byMessage,
    outcomes: [...trackRules[tip.track as TipTrack].outcomes],
    tags: [...tip.tags],
    notes: tip.notes.map(({ writtenAt, record, ...note }) => ({
      ...note,
      record: record ?? null,
      authorName: tip.officers.get(note.authorId)?.displayName ?? null,
      writtenAt: writtenAt.toISOString(),
    })),
    clocks: tip.clocks.map(clockOf),
  };
}
