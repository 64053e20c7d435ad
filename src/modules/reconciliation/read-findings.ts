import type { Period } from '#domain/calendar/period.ts';
import { keptRegister } from '#modules/areas/for-officers.ts';
import { begunPeriod, type FiguresContext, figuresPath } from '#modules/figures/for-officers.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { type AnsweredFinding, listFindings } from './list-findings.ts';

/**
 * The findings of an area and period, worst first, with their answers.
 * @throws Failure not_found outside the actor's area, invalid for a period that is none or has not begun
 */
export async function readFindings(
  context: FiguresContext,
  wanted: { area: string; period: string },
): Promise<{ period: Period; findings: AnsweredFinding[] }> {
  const { db, clock, tenant } = context;
  const path = figuresPath(context, wanted.area);
  const at = clock();
  const period = begunPeriod(wanted.period, at);
  const { areas } = await keptRegister(db, at);
  const findings = await readInScope(db, { tenant, path }, (trx) =>
    listFindings(trx, areas, { tenant, area: wanted.area, period, at }),
  );
  return { period, findings };
}
