import { areaPath } from '#domain/areas/area-path.ts';
import { startOf } from '#domain/calendar/day-in.ts';
import { addDays, daysBetween, type PlainDate } from '#domain/calendar/plain-date.ts';
import { mayIn } from '#domain/officers/actor.ts';
import { tipHandlers } from '#domain/officers/role.ts';
import { readsOriginal } from '#domain/tips/redaction.ts';
import { listOfficerNames } from '#modules/officers/for-modules.ts';
import { readInScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { newestRedactions, openRedaction, type SealedRedaction } from '../redaction/redaction.repository.ts';
import { contentOf, searchedKey } from '../search/open-texts.ts';
import { readSealedTexts, type SealedTexts } from '../search/sealed-texts.repository.ts';
import type { SealingTipContext } from '../steps/change-tip.ts';
import type { TipSummary } from '../tip-summary.ts';
import { findTipsOf, listReceipts, type Receipt } from './receipts.repository.ts';

/** A tip of the register that the unit has; what was told is null where it is destroyed. */
export interface RegisterTip extends TipSummary {
  readonly told: { readonly description: string; readonly place: string; readonly when: string } | null;
  readonly handlerName: string;
}

/** One line of the register: of a tip that was moved on only that it came and where it went. */
export interface RegisterLine extends Receipt {
  readonly tip: RegisterTip | null;
  /** Of the officer who wrote it down; empty where it came by itself. */
  readonly receiverName: string;
}

/** A register is printed for a month at most, and of this many lines. */
const registerLimits = { days: 31, tips: 400 } as const;

/**
 * The tips that a unit received in a period, oldest first, with what was told: for the register of the law. One that was
 * moved on keeps its line. Who told it is no part of it.
 * @throws Failure not_found outside the officer's areas, invalid for a longer period or too many tips
 */
export async function readTipRegister(
  context: Omit<SealingTipContext, 'clock'>,
  { areaCode, from, to }: { areaCode: string; from: PlainDate; to: PlainDate },
): Promise<RegisterLine[]> {
  const { db, tenant, actor } = context;
  const path = areaCode === tenant ? areaPath(tenant) : areaPath(tenant, areaCode);
  if (!mayIn(actor, tipHandlers, path)) throw new Failure('not_found');
  const days = daysBetween(from, to);
  if (days < 0 || days >= registerLimits.days) throw new Failure('invalid', { to: 'paper.error.period' });
  return readInScope(db, { tenant, path }, async (trx) => {
    const period = { from: startOf(from), to: startOf(addDays(to, 1)) };
    const receipts = await listReceipts(trx, tenant, { ...period, areaCode, limit: registerLimits.tips + 1 });
    if (receipts.length > registerLimits.tips) throw new Failure('invalid', { to: 'paper.error.many' });
    const tips = await findTipsOf(trx, tenant, { areaCode, ids: receipts.map(({ tipId }) => tipId) });
    const names = await listOfficerNames(trx, tenant, [
      ...tips.map(({ handlerId }) => handlerId),
      ...receipts.map(receiverOf),
    ]);
    const nameOf = (id: string | null) => (id && names.get(id)?.displayName) || '';
    const ids = tips.map(({ id }) => id);
    const texts = new Map((await readSealedTexts(trx, tenant, ids)).map((text) => [text.id, text]));
    const redactions = await newestRedactions(trx, tenant, ids);
    const read = new Map<string, RegisterTip>();
    for (const tip of tips) {
      const sealed = tip.destroyedAt ? undefined : texts.get(tip.id);
      const redaction = redactions.get(tip.id);
      const told = sealed ? await toldOf(trx, context, { tip, sealed, redaction }) : null;
      read.set(tip.id, { ...tip, handlerName: nameOf(tip.handlerId), told });
    }
    return receipts.map((receipt) => ({
      ...receipt,
      tip: read.get(receipt.tipId) ?? null,
      receiverName: nameOf(receiverOf(receipt)),
    }));
  });
}

/** Id of the officer to whom it was told; a move is no telling. */
const receiverOf = ({ actor, from }: Receipt): string | null =>
  from ? null : (/^officer:(.+)$/.exec(actor)?.[1] ?? null);

async function toldOf(
  trx: Trx,
  { tenant, actor, keys }: Omit<SealingTipContext, 'clock'>,
  {
    tip,
    sealed,
    redaction: asSealed,
  }: { tip: TipSummary; sealed: SealedTexts; redaction: SealedRedaction | undefined },
): Promise<RegisterTip['told']> {
  const contentKey = await searchedKey(trx, keys, sealed);
  const redaction = openRedaction(tenant, asSealed, contentKey);
  if (redaction && !readsOriginal(actor, tip, redaction.madeIn)) return redaction.content;
  const told = contentOf(tenant, sealed, contentKey);
  return told ? { description: told.description, place: told.place, when: told.when } : null;
}
