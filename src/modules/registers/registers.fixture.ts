import { v7 as uuidv7 } from 'uuid';
import type { FoundRecord } from '#contract/registers/registers.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Role } from '#domain/officers/role.ts';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import type { TestDatabase } from '../../../test/support/database.ts';
import { keptKinds } from './kinds/kept-kinds.ts';
import type { RegisterContext } from './register-context.ts';

/** Tests stand on this instant. */
export const testClock = () => new Date('2026-11-21T03:00:00Z');
export const ninhKieu = '31135';
export const caiKhe = '31120';

/** How an officer of a role and area works in the registers. */
export function registersOf(db: TestDatabase) {
  const kinds = keptKinds(db.officerApi, testClock);
  return (role: Role, areaPath: string): RegisterContext => ({
    db: db.officerApi,
    clock: testClock,
    tenant: '92',
    actor: { id: uuidv7(), roles: [{ role, areaPath }] },
    kinds,
  });
}

/** A city whose registers are empty, and the officers whom most tests need. */
export async function prepareRegisters(db: TestDatabase) {
  await ensureTenant({ db: db.migrator, clock: testClock, tenant: '92' }, { sample: false });
  const as = registersOf(db);
  return {
    as,
    officer: as('movement_officer', `92/${ninhKieu}/`),
    neighbour: as('movement_officer', `92/${caiKhe}/`),
    city: as('city_movement_officer', '92/'),
  };
}

export const day = (text: string) => text as PlainDate;

const examples: Record<string, FoundRecord['fields']> = {
  model: {
    subject: 'crime_prevention',
    level: 'commune',
    aim: { words: 'Giảm trộm cắp ở khu trọ', indicator: 'C11', amount: '5', by: '2027-06-30' },
  },
  model_site: { place: 'Khu vực 3', origin: 'replicated', decided_on: '2026-02-01' },
  model_group: { members: '12' },
  camera: {
    location_class: 'alley',
    eyes: '4',
    owner: 'household',
    working: 'working',
    checked_on: '2026-02-01',
    public_view: true,
  },
  patrol_team: { team: 'security_team', members: '5' },
};

/** A record that stands, of any kind of the tests. */
export const founding = (kind: string, change: Partial<FoundRecord> = {}): FoundRecord => ({
  id: uuidv7(),
  kind,
  areaCode: ninhKieu,
  parentId: null,
  name: `Camera an ninh ${kind}`,
  on: day('2026-02-01'),
  fields: examples[kind] ?? {},
  tags: [],
  ...change,
});

/** A step with nothing but its name and day. */
export const stepping = (recordId: string, version: number, step: string, on = '2026-03-01') => ({
  id: uuidv7(),
  recordId,
  version,
  step,
  on: day(on),
  grade: null,
  paper: null,
  reason: '',
  targetId: null,
  keeperId: null,
});
export const paper = { number: '12/QĐ-UBND', on: day('2026-02-28'), issuer: 'UBND phường' };

/** How a command failed, or that it was done. */
export const failure = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    ({ code, fields }) => [code, fields],
  );
