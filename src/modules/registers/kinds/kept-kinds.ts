import { RegisterKind } from '#contract/registers/register-kinds.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import type { Kinds } from '../register-context.ts';

const keptForMs = 10_000;

/** The kinds in force, read again after ten seconds: an office may add one while we run. */
export function keptKinds(db: Database, clock: Clock): () => Promise<Kinds> {
  let kept: { kinds: Promise<Kinds>; until: number } | undefined;
  return () => {
    const now = clock().getTime();
    if (!kept || kept.until <= now) {
      const kinds = readKinds(db);
      kept = { kinds, until: now + keptForMs };
      // a failed read is not kept
      kinds.catch(() => {
        kept = undefined;
      });
    }
    return kept.kinds;
  };
}

/** Every kind in force. */
export async function readKinds(db: Database): Promise<Kinds> {
  const rows = await db.selectFrom('reference.register_kinds').select('body').orderBy('key').execute();
  const kinds = rows.map(({ body }) => RegisterKind.parse(body)).sort((a, b) => a.order - b.order);
  return new Map(kinds.map((kind) => [kind.key, kind]));
}
