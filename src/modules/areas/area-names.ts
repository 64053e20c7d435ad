import type { Database } from '#platform/database/connect.ts';
import { readInScope } from '#platform/database/in-scope.ts';

const keptForMs = 10 * 60_000;

/** Names of areas by code, as they are called today: "phường Ninh Kiều". An unknown code is its own name. */
export type AreaNames = (code: string) => string;

/** Names of the tenant and its communes today, read at most every ten minutes. */
export function areaNames(db: Database, tenant: string): (now: Date) => Promise<AreaNames> {
  let kept: { names: Map<string, string>; until: number } | undefined;
  return async (now) => {
    if (!kept || kept.until <= now.getTime()) {
      kept = { names: await readNames(db, tenant), until: now.getTime() + keptForMs };
    }
    const { names } = kept;
    return (code) => names.get(code) ?? code;
  };
}

async function readNames(db: Database, tenant: string): Promise<Map<string, string>> {
  const rows = await readInScope(db, { tenant, path: `${tenant}/` }, (trx) =>
    trx
      .selectFrom('reference.areas')
      .select(['code', 'type', 'name'])
      .where('valid_to', 'is', null)
      .where((eb) => eb.or([eb('code', '=', tenant), eb('parent_code', '=', tenant)]))
      .execute(),
  );
  return new Map(rows.map(({ code, type, name }) => [code, `${type} ${name}`]));
}
