import { beforeAll, expect } from 'vitest';
import { type Role, roles } from '#domain/officers/role.ts';
import { submitTip } from '#modules/tips/for-public.ts';
import type { TestDatabase } from '../../support/database.ts';
import { type TestOfficer, testOfficerApi } from '../../support/officer-api.ts';
import { communes, exampleForm, prepareTips } from '../../support/tips.ts';
import { officersEverywhere } from '../support/officers-everywhere.ts';

/** The officer's area when the record lies in Ninh Kiều, and in the last case when it lies with the city itself. */
export const places = {
  own: { officer: `92/${communes.ninhKieu}/`, record: communes.ninhKieu, sees: true },
  parent: { officer: '92/', record: communes.ninhKieu, sees: true },
  sibling: { officer: `92/${communes.caiKhe}/`, record: communes.ninhKieu, sees: false },
  child: { officer: `92/${communes.ninhKieu}/`, record: null, sees: false },
} as const;
export type Place = keyof typeof places;

/** Every role × place of the record, as rows of a table of tests. */
export const cases = roles.flatMap((role) =>
  (Object.keys(places) as Place[]).map((place) => [role, place] as const),
);

/** The real app with an officer of every role and area, and one tip in Ninh Kiều and one of the city's own. */
export interface TipWorld {
  readonly officer: (role: Role, place: Place) => TestOfficer;
  readonly tip: (place: Place) => string;
}

export async function tipWorld(database: TestDatabase): Promise<TipWorld> {
  const prepared = await prepareTips(database);
  const { app } = await testOfficerApi(database, prepared);
  const context = { db: database.officerApi, clock: prepared.clock, tenant: prepared.tenant };
  const tips = new Map<string | null, string>();
  let officerOf: Awaited<ReturnType<typeof officersEverywhere>>;
  async function receiveTip(areaCode: string | null): Promise<string> {
    const before = new Set(
      (await database.admin.selectFrom('tips').select('id').execute()).map(({ id }) => id),
    );
    // one about an officer goes past the unit: it is the city's
    await submitTip(prepared.resident, {
      ...exampleForm,
      areaCode: areaCode ?? communes.ninhKieu,
      aboutOfficer: areaCode === null,
    });
    const all = await database.admin.selectFrom('tips').select(['id', 'area_code']).execute();
    const made = all.find(({ id }) => !before.has(id));
    expect(made?.area_code).toBe(areaCode ?? '92');
    return made?.id ?? '';
  }

  beforeAll(async () => {
    for (const area of [communes.ninhKieu, null]) tips.set(area, await receiveTip(area));
    officerOf = await officersEverywhere(
      app,
      context,
      Object.values(places).map(({ officer }) => officer),
    );
  });
  return {
    officer: (role, place) => officerOf(role, places[place].officer),
    tip: (place) => tips.get(places[place].record) ?? '',
  };
}
