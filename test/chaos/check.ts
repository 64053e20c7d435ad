import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { sql } from 'kysely';
import { dayIn } from '#domain/calendar/day-in.ts';
import { addDays } from '#domain/calendar/plain-date.ts';
import { computeFigures } from '#modules/figures/for-officers.ts';
import { readConfig } from '#platform/config.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { projectRoot } from '#platform/project-root.ts';
import { withHome } from '../../src/main/home/with-home.ts';
import { environmentOf, type Place } from './product.ts';

const tenant = '92';

/** What the database of a running product holds. */
export interface Books {
  readonly tips: number;
  /** Events that received a tip. */
  readonly receipts: number;
  /** T01, as a report would count it. */
  readonly counted: number;
  /** Chains whose numbers do not run from 1 to the last without a hole. */
  readonly gaps: readonly string[];
}

/** Reads tips, receipts, chains and the figure T01 in one snapshot, beside the running product. */
export function readBooks(place: Place): Promise<Books> {
  const config = readConfig(environmentOf(place));
  return withHome(
    config,
    () => {},
    async ({ urlFor }) => {
      const db = connectDatabase({ connectionString: urlFor('officer_api'), max: 1 });
      const today = dayIn(new Date());
      const read = readInScope(db, { tenant, path: `${tenant}/` }, async (trx): Promise<Books> => {
        const { rows } = await sql<{ tips: number; receipts: number; gaps: string[] }>`
          select (select count(*) from tips where tenant_id = ${tenant})::int as tips,
            (select count(distinct record_id) from events where tenant_id = ${tenant} and verb = 'receive')::int
              as receipts,
            array(
              select e.chain from events e where e.tenant_id = ${tenant} group by e.chain
              having count(*) <> max(e.seq) or min(e.seq) <> 1
            ) as gaps`.execute(trx);
        const figures = await computeFigures(trx, {
          tenant,
          from: addDays(today, -2),
          to: addDays(today, 1),
          by: { totalAs: tenant },
          indicators: ['T01'],
        });
        const [books] = rows;
        if (!books) throw new Error('The books are empty.');
        return { ...books, counted: Number(figures[0]?.value ?? 0) };
      });
      return read.finally(() => db.destroy());
    },
  );
}

/** `tindan verify` as an operator runs it beside the product. @returns its fault, null when all is well */
export function verify(place: Place): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const args = [join(projectRoot, 'bin', 'tindan.mjs'), 'verify', '--json'];
    execFile(process.execPath, args, { env: environmentOf(place) }, (error, stdout, stderr) => {
      try {
        const { fault } = JSON.parse(stdout) as { fault: object | null };
        resolve(fault && JSON.stringify(fault));
      } catch {
        reject(new Error(`tindan verify: ${error?.message ?? ''}\n${stderr}`));
      }
    });
  });
}
