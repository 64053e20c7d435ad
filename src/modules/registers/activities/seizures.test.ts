import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/support/database.ts';
import { foundRecord } from '../records/found-record.ts';
import { openRecord } from '../records/open-record.ts';
import { day, failure, founding, paper, prepareRegisters, stepping } from '../registers.fixture.ts';
import { takeStep } from '../steps/take-step.ts';
import { logActivity } from './log-activity.ts';

const db = await testDatabase();
const { officer, neighbour } = await prepareRegisters(db);
const incident = (fields: Record<string, string> = {}) =>
  foundRecord(
    officer,
    founding('incident', {
      fields: { matter: 'drugs', found_on: '2026-03-10', led_by: ['people'], persons: '2', ...fields },
    }),
  );

test('what was seized is told by kind, quantity and unit, and never by whose it was', async () => {
  const { id } = await incident();
  const seize = (fields: Record<string, string>, context = officer) =>
    logActivity(context, {
      ...{ id: uuidv7(), recordId: id, activity: 'seizure', on: day('2026-03-11'), note: '', fields },
    });
  const told = { what: 'drugs', quantity: '12.5', unit: 'gram', receipt: '03/BB' };
  expect(await failure(seize(told))).toBe('done');
  expect(await failure(seize({ what: 'drugs' }))).toEqual([
    ...['invalid', { quantity: 'fieldRequired', unit: 'fieldRequired' }],
  ]);
  expect(await failure(seize({ ...told, unit: 'thúng' }))).toEqual(['invalid', { unit: 'fieldNotChoice' }]);
  expect(await failure(seize({ ...told, owner: 'Nguyễn Văn A' }))).toEqual([
    ...['invalid', { owner: 'fieldUnknown' }],
  ]);
  expect(await failure(seize(told, neighbour))).toEqual(['not_found', {}]);
  const { activities } = await openRecord(officer, { recordId: id });
  expect(activities.map(({ fields }) => fields)).toEqual([told]);
});

test('weapons are handed in by number and handed over with a paper; who brought them is no field', async () => {
  const campaign = await foundRecord(
    officer,
    founding('hand_in_campaign', { fields: { no_questions: true } }),
  );
  const handIn = (fields: Record<string, string>) =>
    foundRecord(officer, founding('hand_in', { parentId: campaign.id, fields }));
  const told = { handed_on: '2026-03-10', weapons: '3', receipt: '01/BB' };
  for (const who of ['giver', 'name', 'person'])
    expect(await failure(handIn({ ...told, [who]: 'Nguyễn Văn A' }))).toEqual([
      ...['invalid', { [who]: 'fieldUnknown' }],
    ]);
  const { id, version, stands } = await handIn(told);
  expect(stands.map(({ indicator, quantity }) => [indicator, quantity])).toEqual([['V01', '3']]);
  const passOn = stepping(id, version, 'pass_on', '2026-03-20');
  expect(await failure(takeStep(officer, passOn))).toEqual(['invalid', { paper: 'paperRequired' }]);
  const passed = await takeStep(officer, { ...passOn, id: uuidv7(), paper });
  expect([passed.stage, passed.stands]).toEqual(['passed_on', stands]);
});
