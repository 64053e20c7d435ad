import { expect, test } from 'vitest';
import { RegisterKind } from '#contract/registers/register-kinds.ts';
import { kindFaults } from '#domain/registers/check-kind.ts';
import { forbiddenFields } from '../../../../test/guards/forbidden-fields.ts';
import { readRegisterKinds } from './load-register-kinds.ts';

const kinds = readRegisterKinds();

test('the kinds that come with the program fit together', () => {
  expect(kindFaults(kinds)).toEqual([]);
  expect(new Set(kinds.map(({ family }) => family))).toEqual(
    new Set(['models', 'incidents', 'outreach', 'forum']),
  );
});

test('no kind asks for what is never recorded of a person', () => {
  const names = kinds.flatMap(({ key, fields, activities }) => [
    ...fields.map((field) => `${key}.${field.key}`),
    ...activities.flatMap((activity) =>
      activity.fields.map((field) => `${key}.${activity.key}.${field.key}`),
    ),
  ]);
  expect(forbiddenFields(names)).toEqual([]);
});

const [model] = kinds.filter(({ key }) => key === 'model');
const faultsOf = (change: object) =>
  kindFaults([...kinds.filter(({ key }) => key !== 'model'), RegisterKind.parse({ ...model, ...change })]);

test.each([
  [{ firstStage: 'nowhere' }, 'model.firstStage: no nowhere'],
  [{ under: ['nothing'] }, 'model.under: no nothing'],
  [{ facts: [{ indicator: 'X99', counts: 'stock' }] }, 'model.facts.0: no indicator X99'],
  [{ facts: [{ indicator: 'M05', counts: 'stock' }] }, 'model.facts.0: M05 is a sum'],
  [{ facts: [{ indicator: 'T06', counts: 'stock' }] }, 'model.facts.0: T06 is computed'],
  [{ facts: [{ indicator: 'M04', quantity: 'host', counts: 'stock' }] }, 'model.facts.0: no quantity host'],
  [{ facts: [{ indicator: 'M05', counts: { dayOfStep: 'fly' } }] }, 'model.facts.0: no step fly'],
  [{ countsOncePerArea: 'X01' }, 'model.countsOncePerArea: no indicator X01'],
])('a kind with %j is told: %s', (change, fault) => {
  expect(faultsOf(change)).toContain(fault);
});

const [plan] = kinds.filter(({ key }) => key === 'outreach_plan');
const planned = plan?.activities[0];

test.each([
  [{ heldAs: { record: 'nothing' } }, 'comes true as nothing'],
  [{ heldAs: { record: 'outreach_session', activity: 'planned_session' } }, 'comes true as nothing'],
  [{ heldAs: { record: 'outreach_session', fields: { topic: 'attendances' } } }, 'topic is not attendances'],
  [{ heldAs: { record: 'outreach_session', of: 'content' } }, 'no count content'],
  [{ ahead: false }, 'only what is planned comes true or is announced'],
  [{ publicWhen: 'place' }, 'no yes_no place'],
])('something planned with %j is told: %s', (change, fault) => {
  const wrong = RegisterKind.parse({ ...plan, activities: [{ ...planned, ...change }] });
  const others = kinds.filter(({ key }) => key !== 'outreach_plan');
  expect(kindFaults([...others, wrong])).toContain(`outreach_plan.planned_session: ${fault}`);
});
