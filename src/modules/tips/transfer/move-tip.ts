import { sql } from 'kysely';
import { areaPath } from '#domain/areas/area-path.ts';
import { derivedId } from '#domain/ledger/derived-id.ts';
import { wrapForArea } from '#domain/sealing/wrap-for-area.ts';
import { carriedIndicators } from '#domain/tips/steps/tip-facts.ts';
import type { TipReason } from '#domain/tips/steps/tip-reasons.ts';
import { bookedFacts, reversed } from '#modules/ledger/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { insertNotices } from '../clocks/notice.repository.ts';
import { newestAreaKey } from '../keys/newest-area-key.ts';
import { openContentKey } from '../keys/open-content-key.ts';
import { openContent } from '../sealed/open-told.ts';
import { reasonNote } from '../sealed/seal-note.ts';
import { changeTip, type SealingTipContext, type TipCommand } from '../steps/change-tip.ts';
import type { TipSummary } from '../tip-summary.ts';
import { moveTipRows } from './move-tip-rows.ts';

export interface MoveCommand extends TipCommand {
  /** Code of the commune, or of the city. */
  readonly toArea: string;
  readonly reason: TipReason<'move'>;
  readonly reasonText?: string | undefined;
}

/**
 * Moves a tip to another unit: its key is wrapped to that unit, nothing else is opened or sealed again, and its
 * receipt, stock and value are counted there on their own days, so that no total of the city changes. A tip about an
 * officer goes up to the city and never down again.
 * @throws Failure invalid for a unit without a key, conflict for a tip that must stay with the city
 */
export function moveTip(context: SealingTipContext, command: MoveCommand): Promise<TipSummary> {
  const { tenant, keys } = context;
  const { toArea, reason } = command;
  return changeTip(context, command, 'move', async (tip, now, trx) => {
    const goesUp = toArea === tenant;
    if (toArea === tip.areaCode || (reason === 'about_unit' && !goesUp)) {
      throw new Failure('invalid', { toArea: 'tip.error.area.wrong' });
    }
    if (tip.areaCode === tenant && (await staysWithCity(trx, context, tip))) {
      throw new Failure('conflict', { toArea: 'tip.error.area.aboutOfficer' });
    }
    const key = await newestAreaKey(trx, tenant, toArea);
    if (!key) throw new Failure('invalid', { toArea: 'tip.error.area.wrong' });
    const contentKey = await openContentKey(trx, tenant, keys, tip.id);
    const booked = await bookedFacts(trx, tenant, { recordId: tip.id, area: tip.areaCode });
    const carried = booked.filter(({ indicator }) => carriedIndicators.includes(indicator));
    const path = goesUp ? areaPath(tenant) : areaPath(tenant, toArea);
    return {
      inCity: true,
      change: {
        area_code: toArea,
        area_path: path,
        key_area: toArea,
        key_version: key.version,
        area_wrapped_key: wrapForArea(contentKey, tip.id, key),
        status: tip.triagedAt ? 'triaged' : 'received',
        handler_id: null,
        moved_from: tip.areaCode,
      },
      details: { to: toArea, reason },
      booked: reversed(carried),
      notes: reasonNote(command.reasonText),
      second: {
        chain: toArea,
        verb: 'move_in',
        recordId: tip.id,
        details: { from: tip.areaCode, reason },
        facts: carried.map((fact) => ({ ...fact, area: toArea })),
      },
      also: async (widened, moved) => {
        await moveTipRows(widened, tenant, moved);
        await insertNotices(widened, tenant, [
          {
            id: derivedId(command.id, 'notice'),
            areaPath: path,
            kind: 'moved_in',
            audience: 'handler',
            tipId: tip.id,
            subjectId: command.id,
            createdAt: now,
          },
        ]);
      },
    };
  });
}

/** Whether the sender ticked that it is about an officer, or a unit sent it up because it is about the unit. */
async function staysWithCity(
  trx: Trx,
  { tenant, keys }: SealingTipContext,
  tip: TipSummary,
): Promise<boolean> {
  const contentKey = await openContentKey(trx, tenant, keys, tip.id);
  const { aboutOfficer } = await openContent(trx, tenant, tip.id, contentKey);
  if (aboutOfficer) return true;
  const { rows } = await sql`
    select from events where tenant_id = ${tenant} and chain = ${tenant} and record_id = ${tip.id}
      and verb = 'move_in' and convert_from(body, 'UTF8')::jsonb->'details'->>'reason' = 'about_unit'
    limit 1`.execute(trx);
  return rows.length > 0;
}
