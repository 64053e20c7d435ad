import { v7 as uuidv7 } from 'uuid';
import { applyReform } from '#domain/areas/apply-reform.ts';
import { checkReform } from '#domain/areas/check-reform.ts';
import type { AreaReform } from '#domain/areas/reform.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { readRegister } from '../read-register.ts';
import { parseReform } from './parse-reform.ts';
import { type ReformImpact, reformImpact } from './reform-impact.ts';
import { writeReform } from './write-reform.ts';

export interface AreaImportContext {
  /** Connection of the role `migrator`, which owns the reference data. */
  readonly db: Database;
  readonly clock: Clock;
  readonly tenant: string;
}

export interface ImportedReform {
  readonly reform: AreaReform;
  readonly impact: ReformImpact;
}

/**
 * Carries out a later reform of units from the text of its file: new versions, successions and the reform itself, which
 * survives every reload of db/reference/, in one transaction with one event in the city's chain. Old facts stay as they
 * are; figures are restated when they are read. With `dryRun` only counts what would change.
 * @throws Failure invalid: place in the file or `what at` → catalogue key; conflict when it was imported before
 */
export async function importReform(
  { db, clock, tenant }: AreaImportContext,
  { json, dryRun }: { json: string; dryRun: boolean },
): Promise<ImportedReform> {
  const reform = parseReform(json);
  return inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const known = await trx
      .selectFrom('reference.area_reforms')
      .select('legal_basis')
      .where('effective_on', '=', reform.effectiveOn)
      .where('legal_basis', '=', reform.legalBasis)
      .executeTakeFirst();
    if (known) throw new Failure('conflict', { file: 'areas.reform.imported' });
    const areas = await readRegister(trx);
    const faults = checkReform(areas, reform);
    if (faults.length > 0) {
      throw new Failure(
        'invalid',
        Object.fromEntries(faults.map(({ what, at }) => [at, `areas.reform.${what}`])),
      );
    }
    const impact = await reformImpact(trx, tenant, applyReform(areas, reform), reform);
    if (dryRun) return { reform, impact };
    await writeReform(trx, areas, reform);
    const now = clock();
    await trx
      .insertInto('reference.area_reforms')
      .values({
        effective_on: reform.effectiveOn,
        legal_basis: reform.legalBasis,
        document: JSON.stringify(reform),
        imported_at: now,
      })
      .execute();
    await appendEvent(trx, {
      tenant,
      chain: tenant,
      id: uuidv7({ msecs: now.getTime() }),
      actor: 'job:command-line',
      verb: 'import',
      recordKind: 'area_reform',
      recordId: uuidv7({ msecs: now.getTime() }),
      happenedAt: now.toISOString(),
      recordedAt: now.toISOString(),
      details: {
        effectiveOn: reform.effectiveOn,
        ended: reform.ended,
        founded: reform.founded.map(({ code }) => code),
      },
      facts: [],
    });
    return { reform, impact };
  });
}
