import { expect, test } from 'vitest';
import { roles } from '#domain/officers/role.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { signedInOfficer, testOfficerApi } from '../../../test/support/officer-api.ts';
import { communes, prepareTips } from '../../../test/support/tips.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { app } = await testOfficerApi(database, prepared, {
  gauges: async () => [
    { name: 'tindan_disk_free_bytes', help: '', value: 1e9 },
    { name: 'tindan_log_unsealed_seconds', help: '', value: 5 },
  ],
});
const context = { db: database.officerApi, clock: prepared.clock, tenant: prepared.tenant };

test('an administrator of the city reads the numbers and what they mean', async () => {
  const chief = await signedInOfficer(app, context, 'chief', [{ role: 'administrator', areaPath: '92/' }]);
  const { status, body } = await chief.call('GET', '/api/system-status');
  expect(status).toBe(200);
  expect(body.version).toBe('0');
  expect(body.gauges).toContainEqual({ name: 'tindan_disk_free_bytes', value: 1e9 });
  expect(body.signs).toContainEqual({ name: 'disk', verdict: 'bad' });
  expect(body.signs).toContainEqual({ name: 'sealing', verdict: 'good' });
  expect(body.signs).toContainEqual({ name: 'publicSite', verdict: 'unseen' });
  // never made: as bad as an old one
  expect(body.signs).toContainEqual({ name: 'backup', verdict: 'warn' });
});

test.each(
  roles.flatMap((role) => ['92/', `92/${communes.ninhKieu}/`].map((areaPath) => ({ role, areaPath }))),
)('$role of $areaPath: only an administrator of the city is told how the deployment is', async (grant) => {
  const name = `${grant.role}.${grant.areaPath.replaceAll('/', '')}`.replaceAll('_', '-');
  const officer = await signedInOfficer(app, context, name, [grant]);
  const { status } = await officer.call('GET', '/api/system-status');
  const isChief = grant.role === 'administrator' && grant.areaPath === '92/';
  expect(status).toBe(isChief ? 200 : grant.role === 'administrator' ? 404 : 403);
});
