import type { Actor } from '#domain/officers/actor.ts';
import type { Role } from '#domain/officers/role.ts';
import { newServiceKey, type ServiceKey } from '#domain/sealing/service-key.ts';
import type { TipForm } from '#domain/tips/arrive/tip-form.ts';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { ensureAreaKeys } from '#modules/tips/for-main.ts';
import { privateAreaKeys } from '#modules/tips/for-officers.ts';
import { publicAreaKeys } from '#modules/tips/for-public.ts';
import { inScope } from '#platform/database/in-scope.ts';
import type { TestDatabase } from './database.ts';

/** The communes that tests of tips use. */
export const communes = { ninhKieu: '31135', caiKhe: '31120' } as const;

/** An ordinary form, to be changed at one place. */
export const exampleForm: TipForm & { nonce: string | null } = {
  nonce: null,
  description: 'Tối nào cũng có người lạ ra vào nhà trọ cuối hẻm, mùi khét',
  place: 'Hẻm cạnh trường tiểu học',
  when: 'tối qua khoảng 10h',
  areaCode: communes.ninhKieu,
  aboutOfficer: false,
  dangerNow: false,
  reach: 'none',
  contactName: '',
  contactPhone: '',
};

/** A tenant with keys, and what each process holds of them; the clock moves a millisecond each time it is read. */
export async function prepareTips(database: TestDatabase, tenant = '92') {
  let ticks = Date.parse('2026-11-20T15:00:00Z');
  const clock = () => new Date(ticks++);
  const serviceKey: ServiceKey = newServiceKey();
  const lookupKey = Buffer.alloc(32, 7);
  await ensureTenant({ db: database.migrator, clock, tenant }, { sample: false });
  await ensureAreaKeys({ db: database.migrator, clock, tenant, serviceKey }, [
    tenant,
    ...Object.values(communes),
  ]);
  return {
    clock,
    serviceKey,
    tenant,
    resident: {
      db: database.publicSite,
      clock,
      tenant,
      lookupKey,
      keys: { lookupKey, areaKey: publicAreaKeys(database.publicSite, tenant) },
    },
    officer: (actor: Actor) => ({
      db: database.officerApi,
      clock,
      tenant,
      actor,
      keys: { privateAreaKey: privateAreaKeys(tenant, serviceKey) },
    }),
  };
}

/** An officer in the register with one role over one area path. */
export async function addOfficer(database: TestDatabase, role: Role, areaPath: string): Promise<Actor> {
  const id = crypto.randomUUID();
  await inScope(database.officerApi, { tenant: '92', path: '92/' }, async (trx) => {
    await trx
      .insertInto('officers')
      .values({
        tenant_id: '92',
        id,
        username: id,
        display_name: 'Cán bộ thử',
        title: 'Trực ban',
        password_hash: '',
        created_at: new Date('2026-01-01T00:00:00Z'),
      })
      .execute();
  });
  return { id, roles: [{ role, areaPath }] };
}
