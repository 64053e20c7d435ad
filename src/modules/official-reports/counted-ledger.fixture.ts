import { v7 as uuid } from 'uuid';
import { plainDate } from '#domain/calendar/plain-date.ts';
import type { FactBody } from '#domain/ledger/event-body.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import { insertPlan, insertTargets } from '#modules/targets/for-sample.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { type ComposedReport, type ComposeReport, composeReport } from './compose-report.ts';

const tenant = '92';
const clock = () => new Date('2026-11-21T08:00:00Z');
export const caiKhe = '31120';
export const ninhKieu = '31135';

const fact = (indicator: string, on: string, quantity = '1', area = caiKhe): FactBody => ({
  indicator,
  area,
  on,
  quantity,
});

async function append(db: Database, facts: FactBody[], chain = caiKhe): Promise<void> {
  const at = `${facts[0]?.on}T02:00:00.000Z`;
  const event = {
    id: uuid(),
    tenant,
    chain,
    actor: 'job:test',
    verb: 'recorded',
    recordKind: 'tip',
    recordId: uuid(),
  };
  await inScope(db, { tenant, path: '92/' }, (trx) =>
    appendEvent(trx, { ...event, happenedAt: at, recordedAt: at, details: {}, facts }),
  );
}

/** A small ledger round the edges of the year 2026: its first day, the day before, corrections, parts of ratios. */
export async function fillLedger(db: Database): Promise<void> {
  await append(db, [fact('T01', '2025-12-15'), fact('T02', '2025-12-15')]);
  await append(db, [fact('T01', '2026-11-20'), fact('T02', '2026-11-20'), fact('C01', '2026-11-20', '3')]);
  await append(db, [fact('T01', '2025-12-14'), fact('T01', '2025-12-14')]);
  await append(
    db,
    [fact('T01', '2026-03-01', '1', ninhKieu), fact('T01', '2026-03-02', '-1', ninhKieu)],
    ninhKieu,
  );
  await append(db, [
    fact('T03', '2026-02-01', '6'),
    fact('T04N', '2026-02-01', '5'),
    fact('T04D', '2026-02-01', '6'),
  ]);
  await append(db, [fact('O02', '2026-05-05', '1284'), fact('O01', '2026-05-05', '0')]);
  await append(db, [fact('M02', '2024-05-05', '12'), fact('M02', '2026-05-05', '-2')]);
  await append(db, [
    fact('C04', '2025-05-05', '8'),
    fact('C04', '2026-05-05', '10'),
    fact('C05', '2026-05-05', '9'),
  ]);
  await append(db, [
    fact('T05', '2026-01-01', '3'),
    fact('T05', '2026-02-01', '-1'),
    fact('T07N', '2026-02-01'),
  ]);
  await append(db, [fact('V02', '2026-04-04', '41.25'), fact('V02', '2026-04-05', '0.25')]);
  await setTargets(db);
}

const set = (area: string, indicator: string, bound: 'at_least' | 'at_most', value: string) => ({
  ...{ id: uuid(), area, period: '2026-YEAR', indicator, bound, value },
  areaPath: area === tenant ? '92/' : `92/${area}/`,
});

/** What a plan of the year sets for the city and for Cái Khế: to be reached, missed, not to be passed, of a share. */
export const setByPlan = [
  set(tenant, 'O02', 'at_least', '1200'),
  set(tenant, 'C04', 'at_most', '9'),
  set(tenant, 'M02', 'at_least', '12'),
  set(tenant, 'T04', 'at_least', '95.5'),
  set(tenant, 'V01', 'at_least', '20'),
  set(caiKhe, 'C05', 'at_least', '10'),
];

async function setTargets(db: Database): Promise<void> {
  const id = uuid();
  await inScope(db, { tenant, path: '92/' }, async (trx) => {
    await insertPlan(trx, tenant, {
      ...{ id, number: '05/KH-BCĐ', issuedOn: plainDate('2026-01-15'), period: '2026-YEAR' },
      ...{ issuer: 'Ban Chỉ đạo 138 thành phố', title: '', setBy: uuid(), setAt: clock() },
    });
    await insertTargets(trx, tenant, id, setByPlan);
  });
}

/** Composes from a database as an officer would on 21/11/2026. */
export function composeFrom(db: Database) {
  return (
    period: string,
    area = tenant,
    rest: Omit<Partial<ComposeReport>, 'tenant'> = {},
  ): Promise<ComposedReport> => composeReport({ db, clock }, { tenant, area, period, ...rest });
}
