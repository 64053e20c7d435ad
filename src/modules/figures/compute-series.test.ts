import { beforeAll, expect, test } from 'vitest';
import { parsePeriod, samePeriodLastYear } from '#domain/calendar/period.ts';
import type { FactBody } from '#domain/ledger/event-body.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import { rollUp } from '#modules/ledger/roll-up.ts';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { inScope, readInScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { eventWith } from '../../../test/support/ledger.ts';
import { computeFigures } from './compute-figures.ts';
import { computeSeries } from './compute-series.ts';

const { jobs, migrator, officerApi } = await testDatabase();
const scope = { tenant: '92', path: '92/' };
const at = new Date('2026-11-21T03:00:00Z');
const clock = () => at;
const write = (...facts: FactBody[]) => inScope(jobs, scope, (trx) => appendEvent(trx, eventWith(facts)));
const fact = (indicator: string, area: string, on: string, quantity = '1'): FactBody => ({
  ...{ indicator, area, on, quantity },
});

beforeAll(async () => {
  await ensureTenant({ db: migrator, clock, tenant: '92' }, { sample: false });
  await write(
    fact('T01', '31135', '2025-12-14'),
    fact('T01', '31135', '2025-12-15'),
    fact('T01', '31120', '2026-06-14', '4'),
  );
  await write(
    fact('T05', '31135', '2024-03-01', '3'),
    fact('T05', '31135', '2026-02-01', '-1'),
    fact('T07N', '31135', '2026-02-01', '6'),
  );
  await write(
    fact('M01', '31135', '2026-02-01', '5'),
    fact('M01', '92', '2026-02-01', '7'),
    fact('V02', '31135', '2026-01-14', '2.5'),
  );
  await rollUp(jobs, '92');
  await write(fact('T15', '31135', '2026-02-01', '2'), fact('T15', '31120', '2026-02-01', '10'));
  await write(
    fact('C04', '31135', '2025-02-01', '50'),
    fact('C04', '31135', '2026-02-01', '34'),
    fact('T01', '31135', '2026-01-15'),
  );
});

// the same figures by another way: one period at a time, with days at its ends
test.each(['area', { totalAs: '92' }] as const)(
  'a series tells what each period tells alone, by %j',
  async (by) => {
    const periods = ['2025-YEAR', '2026-M01', '2026-M02', '2026-Q1', '2026-H1', '2026-9M', '2026-YEAR'].map(
      parsePeriod,
    );
    const series = await readInScope(officerApi, scope, (trx) =>
      computeSeries(trx, { tenant: '92', by, periods, at }),
    );
    expect([...series.keys()]).toEqual(periods.map(({ code }) => code));
    for (const period of periods) {
      const alone = await readInScope(officerApi, scope, (trx) =>
        computeFigures(trx, {
          ...{ tenant: '92', by, from: period.from, to: period.to, at },
          previous: samePeriodLastYear(period),
        }),
      );
      const known = (figures: readonly { area: string; indicator: string; value: string | null }[]) =>
        Object.fromEntries(
          figures
            .filter(({ value }) => value !== null && value !== '0')
            .map((one) => [`${one.area} ${one.indicator}`, one.value]),
        );
      expect([period.code, known(series.get(period.code) ?? [])]).toEqual([period.code, known(alone)]);
    }
  },
);
