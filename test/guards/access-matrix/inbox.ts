import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contract } from '#contract/contract.ts';
import type { EndpointName } from '#contract/endpoints.ts';
import { roles, tipReaders } from '#domain/officers/role.ts';
import { officerRoutes } from '../../../src/officer-api/routes.ts';
import { cases, places, type TipWorld } from './tip-world.ts';

/** What an officer reads of many tips at once; arrivals come from the same list as listTips. */
export const inboxRoutes: readonly EndpointName[] = [
  'listTips',
  'today',
  'shift',
  'searchTips',
  'searchProgress',
  'tipArrivals',
  'listMovedAway',
  'listFilters',
  'saveFilter',
  'removeFilter',
];

export function walkInbox({ officer, tip }: TipWorld): void {
  describe.each([
    ['listTips', (body: { tips: { id: string }[] }) => body.tips],
    [
      'today',
      (body: Record<'fresh' | 'working' | 'waiting', { id: string }[]>) => [
        ...body.fresh,
        ...body.working,
        ...body.waiting,
      ],
    ],
  ] as const)('%s', (name, listed) => {
    test.each(cases)('%s, record in %s area', async (role, place) => {
      const answer = await officer(role, place).call('GET', contract[name].path);
      const route = officerRoutes.find((one) => one.name === name);
      if (route?.access.who === 'roles' && !route.access.roles.includes(role)) {
        expect(answer.status).toBe(403);
        return;
      }
      const ids = listed(answer.body).map(({ id }) => id);
      expect(ids.includes(tip(place))).toBe(places[place].sees && tipReaders.includes(role));
    });
  });

  test.each(roles)('%s has arrivals and views of the inbox exactly when reading tips', async (role) => {
    const expected = tipReaders.includes(role) ? 200 : 403;
    const view = { id: randomUUID(), name: 'Lọc', filter: {} };
    for (const [method, path, body] of [
      ['GET', contract.tipArrivals.path, undefined],
      ['GET', contract.listMovedAway.path, undefined],
      ['GET', contract.listFilters.path, undefined],
      ['POST', contract.saveFilter.path, view],
      ['POST', contract.removeFilter.path.replace(':filterId', view.id), undefined],
    ] as const) {
      expect((await officer(role, 'own').call(method, path, body)).status).toBe(expected);
    }
  });

  test.each(cases)('shift: %s in %s area sees only what is open there', async (role, place) => {
    const answer = await officer(role, place).call('GET', contract.shift.path);
    if (!tipReaders.includes(role)) {
      expect(answer.status).toBe(403);
      return;
    }
    const open = (answer.body as { open: { id: string }[] }).open.map(({ id }) => id);
    const done = (answer.body as { done: { tipId: string }[] }).done.map(({ tipId }) => tipId);
    expect([open.includes(tip(place)), done.includes(tip(place))]).toEqual([
      places[place].sees,
      places[place].sees,
    ]);
  });

  test.each(cases)('searchTips: %s in %s area finds what lies there, no more', async (role, place) => {
    const { method, path } = contract.searchTips;
    const search = () => officer(role, place).call(method, path, { id: randomUUID(), text: 'hẻm khét' });
    if (!tipReaders.includes(role)) {
      expect((await search()).status).toBe(403);
      expect((await officer(role, place).call('GET', contract.searchProgress.path)).status).toBe(403);
      return;
    }
    let answer = await search();
    while (answer.body.state === 'building') {
      expect((await officer(role, place).call('GET', contract.searchProgress.path)).status).toBe(200);
      answer = await search();
    }
    const ids = answer.body.hits.map((hit: { tip: { id: string } }) => hit.tip.id);
    expect(ids.includes(tip(place))).toBe(places[place].sees);
    const ended = { id: randomUUID(), text: 'hẻm', ended: 'inspection_plan' };
    expect((await officer(role, place).call(method, path, ended)).status).toBe(
      role === 'inspector' ? 200 : 403,
    );
  });
}
