import { expect, test } from 'vitest';
import { readInScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { communes } from '../../../../test/support/tips.ts';
import { listTipHandlers, readShift, tipHistory } from '../for-officers.ts';
import { prepareTipLife } from '../tip-life.fixture.ts';

const database = await testDatabase();
const life = await prepareTipLife(database);
const { duty, commander, city, inspector, neighbour } = life;

test('the history tells who did what with names, and nothing of a chain outside the area', async () => {
  const { tip } = await life.send();
  await life.triage(duty, tip);
  await life.play(await life.read(tip.id), duty, 'assign');
  await life.move(commander, await life.read(tip.id), communes.caiKhe);
  const { events } = await tipHistory(life.context(neighbour), { tipId: tip.id });
  expect(events.map(({ verb }) => verb)).toEqual(['move_in']);
  await expect(tipHistory(life.context(duty), { tipId: tip.id })).rejects.toMatchObject({
    code: 'not_found',
  });
  const all = await tipHistory(life.context(city), { tipId: tip.id });
  expect(all.events.map(({ verb }) => verb)).toEqual(['receive', 'triage', 'assign', 'move', 'move_in']);
  expect(all.events[0]?.bySender).toBe(true);
  expect(all.events[2]).toMatchObject({
    officer: { displayName: 'Cán bộ thử' },
    details: { to: 'Cán bộ thử', reason: 'roster' },
  });
});

test('a tip can be given to its unit’s handlers and those of the city, the unit’s first', async () => {
  const { tip } = await life.send();
  const { officers } = await listTipHandlers(life.context(duty), { tipId: tip.id });
  const ids = officers.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([duty.id, life.second.id, commander.id, city.id]));
  expect(ids).not.toContain(inspector.id);
  expect(ids).not.toContain(neighbour.id);
  expect(ids.at(-1)).toBe(city.id);
});

test('a shift tells what is open with its clocks and handler, and what was done in its hours alone', async () => {
  const from = life.context(duty).clock();
  const { tip } = await life.send();
  await life.triage(duty, tip);
  await life.play(await life.read(tip.id), duty, 'check');
  const to = life.context(duty).clock();
  const shift = await readInScope(database.officerApi, { tenant: '92', path: '92/31135/' }, (trx) =>
    readShift(trx, { tenant: '92', from, to }),
  );
  const mine = shift.done.filter(({ tipId }) => tipId === tip.id);
  expect(mine.map(({ verb, officer }) => [verb, officer?.displayName ?? null])).toEqual([
    ['receive', null],
    ['triage', 'Cán bộ thử'],
    ['check', 'Cán bộ thử'],
  ]);
  const open = shift.open.find(({ id }) => id === tip.id);
  expect(open).toMatchObject({ handler: { displayName: 'Cán bộ thử' }, legal: { code: 'commune_transfer' } });
  expect(shift.handlers.find(({ id }) => id === duty.id)?.openTips).toBeGreaterThan(0);
  const earlier = await readInScope(database.officerApi, { tenant: '92', path: '92/31135/' }, (trx) =>
    readShift(trx, { tenant: '92', from: new Date(from.getTime() - 1000), to: from }),
  );
  expect(earlier.done.filter(({ tipId }) => tipId === tip.id)).toEqual([]);
});
