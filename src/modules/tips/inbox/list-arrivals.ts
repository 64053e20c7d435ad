import type { Database } from '#platform/database/connect.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import type { OpeningKeys } from '../keys/open-content-key.ts';
import { openContent } from '../search/open-texts.ts';
import { readSealedTexts } from '../search/sealed-texts.repository.ts';
import type { TipSummary } from '../tip-summary.ts';
import { listInbox } from './inbox.repository.ts';

export interface Arrival {
  readonly tip: TipSummary;
  /** Called urgent by an officer, or somebody is in danger now, as the sender ticked. */
  readonly isUrgent: boolean;
}

/** As many of a unit as one asking looks into. */
const most = 100;

/**
 * Tips of these subtrees that came in since an instant and that nobody has taken up. Of what was told only the tick
 * "đang có người gặp nguy hiểm" is looked at.
 */
export async function listArrivals(
  { db, tenant, keys }: { db: Database; tenant: string; keys: OpeningKeys },
  { paths, since, now }: { paths: readonly string[]; since: Date; now: Date },
): Promise<Arrival[]> {
  const arrivals: Arrival[] = [];
  for (const path of paths) {
    await readInScope(db, { tenant, path }, async (trx) => {
      const page = { filter: { group: 'fresh' as const, from: since }, limit: most, now, endOfDay: now };
      const tips = await listInbox(trx, tenant, path, page);
      const sealed = await readSealedTexts(
        trx,
        tenant,
        tips.map(({ id }) => id),
      );
      for (const [n, tip] of tips.entries()) {
        const texts = sealed[n];
        const told = texts && (await openContent(trx, tenant, keys, texts));
        arrivals.push({ tip, isUrgent: tip.urgency === 'urgent' || told?.dangerNow === true });
      }
    });
  }
  return arrivals;
}
