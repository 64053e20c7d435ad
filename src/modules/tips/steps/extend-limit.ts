import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { ExtensionGround } from '#domain/limits/limit.ts';
import { type ExtensionRefusal, planExtension } from '#domain/tips/clocks/plan-extension.ts';
import { isRunning } from '#domain/tips/clocks/tip-clock.ts';
import { Failure } from '#platform/failure.ts';
import { applyClockPlan, listClocks } from '../clocks/tip-clock.repository.ts';
import { cleanNote } from '../sealed/seal-note.ts';
import type { TipSummary } from '../tip-summary.ts';
import { changeTip, type SealingTipContext, type TipCommand } from './change-tip.ts';

export interface ExtendCommand extends TipCommand {
  /** Code of the limit whose clock runs. */
  readonly limit: string;
  readonly ground: ExtensionGround;
  /** Last day of the longer limit; the longest that the law allows when absent. */
  readonly untilOn?: PlainDate | undefined;
  readonly requestedOn: PlainDate;
  readonly documentNumber?: string | undefined;
}

/** Which box of the request a refusal is about; the others are about the limit itself. */
const boxOf: Partial<Record<ExtensionRefusal, keyof ExtendCommand>> = {
  'tip.error.extension.ground': 'ground',
  'tip.error.extension.future': 'requestedOn',
  'tip.error.extension.late': 'requestedOn',
  'tip.error.extension.until': 'untilOn',
};

/**
 * Extends a running limit within what its law allows: its grounds, how often, how long, asked for in time.
 * @throws Failure invalid when the law allows it not, conflict when no such clock runs
 */
export function extendLimit(context: SealingTipContext, command: ExtendCommand): Promise<TipSummary> {
  const { tenant } = context;
  const { documentNumber } = command;
  const notes = documentNumber ? [cleanNote('document', documentNumber, 'documentNumber')] : [];
  return changeTip(context, command, 'extend', async (tip, now, trx) => {
    const clocks = await listClocks(trx, tenant, tip.id);
    const clock = clocks.find((one) => isRunning(one) && one.code === command.limit);
    if (!clock) throw new Failure('conflict', { limit: 'tip.error.extension.notRunning' });
    const longer = planExtension(clock, command, now);
    if (typeof longer === 'string') throw new Failure('invalid', { [boxOf[longer] ?? 'limit']: longer });
    const { ground, requestedOn } = command;
    return {
      change: {},
      details: {
        limit: command.limit,
        ground,
        requestedOn,
        from: clock.dueAt.toISOString(),
        until: longer.dueAt.toISOString(),
      },
      notes,
      also: (inner) =>
        applyClockPlan(
          inner,
          tenant,
          tip,
          { end: [{ id: clock.id, by: 'extended' }], start: [longer] },
          { now, cause: command.id },
        ),
    };
  });
}
