import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { submitTip } from '#modules/tips/for-public.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { signedInOfficer, testOfficerApi } from '../../../../test/support/officer-api.ts';
import { exampleForm, prepareTips } from '../../../../test/support/tips.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { app } = await testOfficerApi(database, prepared);
const context = { db: database.officerApi, clock: prepared.clock, tenant: prepared.tenant };
const commander = await signedInOfficer(app, context, 'chi.huy', [
  { role: 'commune_commander', areaPath: '92/31135/' },
]);
const duty = await signedInOfficer(app, context, 'truc.ban', [
  { role: 'duty_officer', areaPath: '92/31135/' },
]);

async function newTip(): Promise<{ id: string; version: number }> {
  await submitTip(prepared.resident, exampleForm);
  const { body } = await duty.call('GET', '/api/tips');
  return body.tips[0];
}

const command = ({ version }: { version: number }, more: object = {}) => ({
  id: randomUUID(),
  version,
  ...more,
});

const triage = {
  track: 'criminal',
  crimeKind: 'crime_report',
  urgency: 'urgent',
  remote: false,
  reason: 'by_content',
  reasonText: 'Đang diễn ra',
};

test('triage, request and approval over the API; the page shows clocks and notes, the day what waits', async () => {
  const tip = await newTip();
  const at = (step: string) => `/api/tips/${tip.id}/${step}`;
  const triaged = await duty.call('POST', at('triage'), command(tip, triage));
  expect([triaged.status, triaged.body.status]).toEqual([200, 'triaged']);
  const checked = await duty.call('POST', at('check'), command(triaged.body));
  const asked = await duty.call(
    'POST',
    at('request-transfer'),
    command(checked.body, { agency: 'city_police' }),
  );
  expect((await duty.call('GET', '/api/notices')).body.notices).toMatchObject([
    { kind: 'transfer_requested', tipId: tip.id },
  ]);
  expect((await duty.call('POST', at('approve-transfer'), command(asked.body))).status).toBe(403);
  const approved = await commander.call('POST', at('approve-transfer'), command(asked.body));
  expect(approved.body).toMatchObject({ status: 'transferred' });
  expect((await commander.call('GET', '/api/notices')).body.notices).toEqual([]);
  const { body: life } = await duty.call('GET', at('life'));
  expect(life).toMatchObject({ crimeKind: 'crime_report', urgency: 'urgent', transferTo: 'city_police' });
  expect(life.notes).toMatchObject([{ kind: 'reason', text: 'Đang diễn ra' }]);
  const urgent = life.clocks.find(({ code }: { code: string }) => code === 'commune_transfer_urgent');
  expect(urgent).toMatchObject({ legal: true, article: 'điều 8.5.a', mark: 'read', endedBy: 'met' });
  const decision = life.clocks.find(({ code }: { code: string }) => code === 'agency_decision');
  expect(decision).toMatchObject({ duty: 'agency', endedAt: null, mayExtendFor: ['complex', 'many_places'] });
});

test('what the law forbids is said under its field', async () => {
  const tip = await newTip();
  const wrong = { ...triage, track: 'denunciation', crimeKind: undefined };
  const answer = await duty.call('POST', `/api/tips/${tip.id}/triage`, command(tip, wrong));
  expect(answer.body).toEqual({ code: 'invalid', fields: { track: 'tip.error.track.needsName' } });
  const noReason = await duty.call('POST', `/api/tips/${tip.id}/close`, command(tip));
  expect(noReason.body).toEqual({ code: 'invalid', fields: { reason: 'reasonRequired' } });
});
