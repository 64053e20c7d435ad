import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { expect, onTestFinished, test } from 'vitest';
import { parsePeriod } from '#domain/calendar/period.ts';
import { computeFigures } from '#modules/figures/for-officers.ts';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { projectRoot } from '#platform/project-root.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { logActivity } from './activities/log-activity.ts';
import { type Paragraph, paragraphs, type ToldRecord } from './press-paragraphs.fixture.ts';
import { foundRecord } from './records/found-record.ts';
import { day, founding, ninhKieu, registersOf, testClock } from './registers.fixture.ts';
import { takeStep } from './steps/take-step.ts';

const period = parsePeriod('2026-H1');

async function writeDown({ records }: Paragraph, use: ReturnType<ReturnType<typeof registersOf>>) {
  const ids = new Map<string, string>();
  for (const told of records) {
    for (let time = 0; time < (told.times ?? 1); time += 1)
      ids.set(told.key ?? '', await writeOne(told, use, ids));
  }
}

async function writeOne(
  told: ToldRecord,
  use: ReturnType<ReturnType<typeof registersOf>>,
  ids: ReadonlyMap<string, string>,
): Promise<string> {
  const parentId = told.under ? (ids.get(told.under) ?? null) : null;
  const { kind, fields, tags = [] } = told;
  let record = await foundRecord(
    use,
    founding(kind, { name: `${kind} 1`, parentId, fields: { ...fields }, tags: [...tags] }),
  );
  for (const step of told.steps ?? []) {
    record = await takeStep(use, {
      ...{ grade: null, paper: null, reason: '', targetId: null, keeperId: null, on: day('2026-03-12') },
      ...step,
      ...{ id: uuidv7(), recordId: record.id, version: record.version },
    });
  }
  for (const { activity, fields: said, times = 1 } of told.activities ?? []) {
    for (let time = 0; time < times; time += 1) {
      const on = day('2026-03-15');
      await logActivity(use, {
        id: uuidv7(),
        recordId: record.id,
        activity,
        on,
        fields: { ...said },
        note: '',
      });
    }
  }
  return record.id;
}

test.each(paragraphs.map((paragraph) => [paragraph.says, paragraph] as const))('%s', async (_, paragraph) => {
  const db = await testDatabase();
  // seventeen databases at once are more connections than a server of its own has
  onTestFinished(db.close);
  await ensureTenant({ db: db.migrator, clock: testClock, tenant: '92' }, { sample: false });
  await writeDown(paragraph, registersOf(db)('commune_commander', `92/${ninhKieu}/`));
  const indicators = Object.keys(paragraph.figures);
  const found = await readInScope(db.jobs, { tenant: '92', path: '92/' }, (trx) =>
    computeFigures(trx, {
      tenant: '92',
      from: period.from,
      to: period.to,
      by: { totalAs: '92' },
      indicators,
    }),
  );
  expect(Object.fromEntries(found.map(({ indicator, value }) => [indicator, value ?? '0']))).toEqual(
    paragraph.figures,
  );
});

test('the table in docs names every paragraph with its indicators', () => {
  const table = readFileSync(join(projectRoot, 'docs', 'registers.md'), 'utf8');
  for (const { says, figures } of paragraphs) {
    const row = table.split('\n').find((line) => line.includes(says));
    expect(row, says).toBeDefined();
    for (const code of Object.keys(figures)) expect(row).toContain(code);
  }
});
