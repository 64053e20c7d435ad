import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { contract } from '#contract/contract.ts';
import type { EndpointName } from '#contract/endpoints.ts';
import { tipHandlers, tipReaders } from '#domain/officers/role.ts';
import { communes } from '../../support/tips.ts';
import { cases, places, type TipWorld } from './tip-world.ts';

/** What a duty officer writes down, hands over, prints and takes along. */
export const deskRoutes: readonly EndpointName[] = [
  'handOverTips',
  'intakeAreas',
  'enterTip',
  'importTips',
  'tipImportTemplate',
  'printMinutes',
  'printRegister',
  'exportTips',
];

export function walkDesk({ officer }: TipWorld): void {
  test.each(cases)('handOverTips: %s in %s area hands over only what lies there', async (role, place) => {
    const body = { id: randomUUID(), fromOfficerId: randomUUID(), toOfficerId: randomUUID() };
    const answer = await officer(role, place).call('POST', contract.handOverTips.path, body);
    const may = tipHandlers.includes(role);
    expect(answer.status).toBe(may ? 200 : 403);
    if (may) expect(answer.body).toEqual({ handedOver: 0, left: 0 });
  });

  test.each(cases)(
    'enterTip: %s in %s area writes down what lies anywhere in the city',
    async (role, place) => {
      const may = tipHandlers.includes(role);
      const areas = await officer(role, place).call('GET', contract.intakeAreas.path);
      expect(areas.status).toBe(may ? 200 : 403);
      // a channel that no officer writes down: the matrix changes nothing
      const answer = await officer(role, place).call('POST', contract.enterTip.path, {
        id: randomUUID(),
        channel: 'web',
        description: 'Gọi đường dây nóng',
        areaCode: communes.ninhKieu,
        aboutOfficer: false,
      });
      expect(answer.status).toBe(may ? 422 : 403);
    },
  );

  test.each(cases)(
    'importTips: %s in %s area looks at a list and takes the empty form',
    async (role, place) => {
      const { method, path } = contract.importTips;
      const cells = [
        ['messageId', 'channel', 'description'],
        ['1', 'hotline', 'mất xe'],
      ];
      const may = tipHandlers.includes(role);
      const answer = await officer(role, place).call(method, path, { id: randomUUID(), cells, write: false });
      expect(answer.status).toBe(may ? 200 : 403);
      if (may) expect(answer.body.rows[0]).toMatchObject({ outcome: 'new', code: null });
      const form = await officer(role, place).call('GET', contract.tipImportTemplate.path);
      expect(form.status).toBe(may ? 200 : 403);
    },
  );

  test.each(cases)(
    'printRegister: %s in %s area prints the register of its own area alone',
    async (role, place) => {
      const print = (areaCode: string) =>
        officer(role, place).call('POST', contract.printRegister.path, {
          id: randomUUID(),
          areaCode,
          from: '2026-01-01',
          to: '2026-01-02',
        });
      const may = tipHandlers.includes(role);
      const isCity = places[place].officer === '92/';
      const sees = isCity || places[place].officer.includes(communes.ninhKieu);
      expect((await print(communes.ninhKieu)).status).toBe(may ? (sees ? 200 : 404) : 403);
      expect((await print(communes.caiKhe)).status).toBe(may ? (isCity || !sees ? 200 : 404) : 403);
      const minutes = { id: randomUUID(), channel: 'hotline', description: 'Mất xe' };
      const printed = await officer(role, place).call('POST', contract.printMinutes.path, minutes);
      expect(printed.status).toBe(may ? 200 : 403);
    },
  );

  test.each(cases)('exportTips: %s in %s area takes a list of its own area alone', async (role, place) => {
    const take = (area: string) =>
      officer(role, place).call('GET', `${contract.exportTips.path}?area=${area}`);
    if (!tipReaders.includes(role)) {
      expect((await take(communes.ninhKieu)).status).toBe(403);
      return;
    }
    const isCity = places[place].officer === '92/';
    const sees = isCity || places[place].officer.includes(communes.ninhKieu);
    expect((await take(communes.ninhKieu)).status).toBe(sees ? 200 : 404);
    expect((await take(communes.caiKhe)).status).toBe(isCity || !sees ? 200 : 404);
  });
}
