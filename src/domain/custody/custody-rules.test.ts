import { expect, test } from 'vitest';
import type { Grant } from '../officers/actor.ts';
import { custodianFault, mayAnswer } from './custody-group.ts';
import { statusAfter } from './opening.ts';

const role = (name: Grant['role'], areaPath = '92/'): Grant => ({ role: name, areaPath });
const custodian = role('identity_custodian');

test.each([
  ['a custodian of a chain of its own', [custodian], 'procuracy', undefined],
  ['a chain that has its custodian', [custodian], 'fatherland_front', 'chainTaken'],
  ['without the role', [role('leader')], 'procuracy', 'notCustodianRole'],
  ['who handles tips', [custodian, role('city_movement_officer')], 'procuracy', 'handlesTips'],
  ['who is told of openings', [custodian, role('inspector')], 'procuracy', 'handlesTips'],
  ['who gives roles', [custodian, role('administrator')], 'procuracy', 'administers'],
  ['of a commune', [role('identity_custodian', '92/31135/')], 'procuracy', 'ofACommune'],
  [
    'who also works in a commune',
    [custodian, role('movement_officer', '92/31135/')],
    'procuracy',
    'ofACommune',
  ],
] as const)('%s', (_, roles, chain, fault) => {
  expect(custodianFault(roles, chain, ['fatherland_front'])).toBe(fault);
});

test.each([
  ['the role alone', [custodian], ['92/31135/'], true],
  ['the role has ended', [role('leader')], ['92/31135/'], false],
  ['has since become a tip reader', [custodian, role('inspector')], ['92/31135/'], false],
  ['works in the handling unit', [custodian, role('movement_officer', '92/31135/')], ['92/31135/'], false],
  [
    'works in the accused unit',
    [custodian, role('movement_officer', '92/31120/')],
    ['92/', '92/31120/'],
    false,
  ],
  ['works in another unit', [custodian, role('movement_officer', '92/31120/')], ['92/31135/'], true],
  ['the city itself handles it', [custodian], ['92/'], true],
] as const)('may answer: %s', (_, roles, units, may) => {
  expect(mayAnswer(roles, units)).toBe(may);
});

test.each([
  [[null, null, null], 'requested'],
  [['approved', null, null], 'requested'],
  [['approved', null, 'declined'], 'requested'],
  [['approved', 'approved', null], 'approved'],
  [['declined', 'declined', null], 'declined'],
  [['approved', 'declined', 'declined'], 'declined'],
] as const)('answers %j: %s', (answers, status) => {
  expect(statusAfter(answers, 2)).toBe(status);
});
