import { dayIn } from '#domain/calendar/day-in.ts';
import { derivedId } from '#domain/ledger/derived-id.ts';
import type { EventBody } from '#domain/ledger/event-body.ts';
import { isLegal } from '#domain/limits/limit.ts';
import { isRunning, limitOf } from '#domain/tips/clocks/tip-clock.ts';
import { hoursBetween } from '#domain/tips/steps/tip-facts.ts';
import type { SampleChannel, SampleStep, SampleTip } from './sample-tip.ts';
import { tipClocksAt } from './tip-clocks.ts';
import { findStep, tipStateAt } from './tip-state.ts';

/** The counts of a channel beside T01; the residents' site has none. */
const channelIndicators: Partial<Record<SampleChannel, string>> = {
  hotline: 'T12',
  zalo: 'T13',
  vneid: 'T13',
};

/** What the events of one tip have in common. */
interface Booking {
  readonly tenant: string;
  /** `officer:<uuid>` of whoever handles the tip. */
  readonly handler: string;
  /** The same of whoever lets a tip go to the investigation agency. */
  readonly approver: string;
}

type Told = Pick<EventBody, 'actor' | 'verb' | 'details'> & {
  id: string;
  at: Date;
  /** The instant on whose day the facts are booked, where not that of the event. */
  on?: Date;
  facts: Record<string, string>;
};

function eventOf(tip: SampleTip, tenant: string, { id, at, on = at, facts, ...told }: Told): EventBody {
  return {
    tenant,
    chain: tip.chain,
    id,
    ...told,
    recordKind: 'tip',
    recordId: tip.id,
    happenedAt: at.toISOString(),
    recordedAt: at.toISOString(),
    facts: Object.entries(facts).map(([indicator, quantity]) => ({
      indicator,
      area: tip.chain,
      on: dayIn(on),
      quantity,
    })),
  };
}

/** The event of a receipt, as the use case of the residents' site writes it; by telephone the officer is the actor. */
export function receiptEvent(tip: SampleTip, { tenant, handler }: Booking, commitment: string): EventBody {
  const { channel, form, eventId, receivedAt } = tip;
  const counted = channelIndicators[channel];
  return eventOf(tip, tenant, {
    id: eventId,
    at: receivedAt,
    actor: channel === 'hotline' || channel === 'walk_in' ? handler : 'resident',
    verb: 'receive',
    details: { channel, reach: form.reach, commitment },
    facts: {
      T01: '1',
      T05: '1',
      ...(form.reach === 'none' && { T14: '1' }),
      ...(counted && { [counted]: '1' }),
    },
  });
}

/**
 * The event of a step, as the use cases of officer and sender write it. A test compares both.
 * @param commitment to the note that the step seals, where it seals one
 */
export function stepEvent(
  tip: SampleTip,
  { tenant, handler, approver }: Booking,
  step: SampleStep,
  commitment: string | undefined,
): EventBody {
  const base = { id: step.id, at: step.at, actor: handler, verb: step.action, facts: {} };
  switch (step.action) {
    case 'triage': {
      const { track, crimeKind, urgency, reason } = step;
      return eventOf(tip, tenant, {
        ...base,
        details: { from: tip.track, track, crimeKind, urgency, remote: false, reason },
      });
    }
    case 'check':
      return eventOf(tip, tenant, { ...base, details: {} });
    case 'request_transfer':
      return eventOf(tip, tenant, { ...base, details: { agency: step.agency } });
    case 'transfer': {
      const { transferTo } = tipStateAt(tip, step.at);
      return eventOf(tip, tenant, {
        ...base,
        actor: approver,
        details: { agency: transferTo, requestedBy: handler.replace('officer:', '') },
        facts: transferFacts(tip, tenant, step.at),
      });
    }
    case 'acknowledge_transfer':
      return eventOf(tip, tenant, {
        ...base,
        details: { notes: [{ id: derivedId(step.id, 'note', '0'), kind: 'document', commitment }] },
      });
    case 'notify':
      return eventOf(tip, tenant, { ...base, details: { step: step.step } });
    case 'extend':
      return eventOf(tip, tenant, { ...base, details: extensionDetails(tip, tenant, step) });
    case 'mark_valuable':
      return eventOf(tip, tenant, { ...base, details: { ground: step.ground }, facts: { T02: '1' } });
    case 'resolve':
      return eventOf(tip, tenant, {
        ...base,
        details: { outcome: step.outcome },
        facts: { T05: '-1', T07N: '1' },
      });
    case 'reply':
      return eventOf(tip, tenant, { ...base, details: { messageId: step.id } });
    case 'answer':
      return eventOf(tip, tenant, {
        ...base,
        details: { by: 'message', messageId: step.id },
        // among the tips that ended on the day of the result
        on: findStep(tip.steps, 'resolve')?.at ?? step.at,
        facts: { T11N: '1', T11D: '1' },
      });
    case 'close':
      return eventOf(tip, tenant, { ...base, details: { reason: step.reason } });
    case 'message':
      return eventOf(tip, tenant, { ...base, actor: 'resident', details: { messageId: step.messageId } });
  }
}

/** Of a first transfer: how long it took, and where a law limits it whether it was in time. */
function transferFacts(tip: SampleTip, tenant: string, at: Date): Record<string, string> {
  const clock = tipClocksAt(tip, tenant, at)
    .filter(isRunning)
    .find((one) => limitOf(one).step === 'transfer' && isLegal(limitOf(one)));
  const timely = clock ? { T04D: '1', ...(at <= clock.dueAt && { T04N: '1' }) } : {};
  return { T03: '1', ...timely, T15: hoursBetween(tip.receivedAt, at) };
}

function extensionDetails(
  tip: SampleTip,
  tenant: string,
  { at, limit, ground, requestedOn }: SampleStep & { readonly action: 'extend' },
): EventBody['details'] {
  const dueOf = (before: Date) =>
    tipClocksAt(tip, tenant, before)
      .find((clock) => clock.code === limit && isRunning(clock))
      ?.dueAt.toISOString() ?? null;
  return { limit, ground, requestedOn, from: dueOf(at), until: dueOf(new Date(at.getTime() + 1)) };
}
