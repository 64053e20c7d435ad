import { findIndicator } from '../indicators/dictionary.ts';
import { heldFaults } from './check-held.ts';
import type { FactRule } from './fact-rule.ts';
import type { RegisterField } from './register-field.ts';
import type { RegisterKind } from './register-kind.ts';

const snakeCase = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

/**
 * What is wrong with kinds as a whole, one line a fault with its place: names that refer to nothing, facts of
 * indicators that no one may write, stages that nothing leads to.
 * @param kinds all kinds that will be in force together
 */
export function kindFaults(kinds: readonly RegisterKind[]): string[] {
  const keys = kinds.map(({ key }) => key);
  const twice = keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${key}: twice`);
  return [...twice, ...kinds.flatMap((kind) => faultsOf(kind, keys, kinds))];
}

function faultsOf(kind: RegisterKind, keys: readonly string[], kinds: readonly RegisterKind[]): string[] {
  const stages = kind.stages.map(({ key }) => key);
  const steps = kind.steps.map(({ key }) => key);
  const fault = (place: string, what: string) => `${kind.key}.${place}: ${what}`;
  const unknown = (place: string, known: readonly string[], said: readonly string[]) =>
    said.filter((one) => !known.includes(one)).map((one) => fault(place, `no ${one}`));
  const reached = [kind.firstStage, ...kind.steps.flatMap(({ to }) => to ?? [])];
  return [
    ...[kind.key, ...stages, ...steps].filter((key) => !snakeCase.test(key)).map((key) => fault(key, 'name')),
    ...unknown('under', keys, kind.under),
    ...unknown('firstStage', stages, [kind.firstStage]),
    ...unknown('stages', reached, stages),
    ...kind.steps.flatMap((step) => unknown(step.key, stages, [...step.from, ...(step.to ? [step.to] : [])])),
    ...fieldFaults(kind.fields, fault),
    ...doubtFaults(kind, fault),
    ...kind.facts.flatMap((rule, at) =>
      ruleFaults(rule, kind.fields, { stages, steps }, fault.bind(null, `facts.${at}`)),
    ),
    ...kind.activities.flatMap((activity) => [
      ...(activity.ahead && (activity.facts.length > 0 || activity.showsLife)
        ? [fault(activity.key, 'what is planned counts nothing and shows no life')]
        : []),
      ...fieldFaults(activity.fields, fault),
      ...heldFaults(kind, activity, kinds).map((what) => fault(activity.key, what)),
      ...activity.facts.flatMap((rule, at) => [
        ...(rule.counts === 'happened'
          ? []
          : [fault(activity.key, 'facts of an activity happen on its day')]),
        ...ruleFaults(
          rule,
          activity.fields,
          { stages, steps },
          fault.bind(null, `${activity.key}.facts.${at}`),
        ),
      ]),
    ]),
    ...(kind.countsOncePerArea && !findIndicator(kind.countsOncePerArea)
      ? [fault('countsOncePerArea', `no indicator ${kind.countsOncePerArea}`)]
      : []),
  ];
}

/** What looks for doubles, crowds and shares names fields and steps that are there. */
function doubtFaults(
  { fields, steps, stages, twins, crowd, shares, due }: RegisterKind,
  fault: (place: string, what: string) => string,
): string[] {
  const isOf = (key: string, types: readonly string[]) =>
    fields.some((field) => field.key === key && types.includes(field.type));
  const numbers = ['count', 'amount'];
  return [
    ...(twins?.day && !isOf(twins.day, ['day']) ? [fault('twins', `no day ${twins.day}`)] : []),
    ...(twins?.same ?? [])
      .filter((key) => !fields.some((field) => field.key === key))
      .map((key) => fault('twins', `no field ${key}`)),
    ...(twins?.alsoBy && !isOf(twins.alsoBy, numbers) ? [fault('twins', `no number ${twins.alsoBy}`)] : []),
    ...(crowd && !isOf(crowd.field, numbers) ? [fault('crowd', `no number ${crowd.field}`)] : []),
    ...(shares && !isOf(shares.field, ['choices']) ? [fault('shares', `no choices ${shares.field}`)] : []),
    ...(shares && !steps.some(({ key }) => key === shares.dayOfStep)
      ? [fault('shares', `no step ${shares.dayOfStep}`)]
      : []),
    ...(due && !isOf(due.field, ['day']) ? [fault('due', `no day ${due.field}`)] : []),
    ...(due?.stages ?? [])
      .filter((stage) => !stages.some(({ key }) => key === stage))
      .map((stage) => fault('due', `no stage ${stage}`)),
    ...(shares?.stages ?? [])
      .filter((stage) => !stages.some(({ key }) => key === stage))
      .map((stage) => fault('shares', `no stage ${stage}`)),
  ];
}

function fieldFaults(
  fields: readonly RegisterField[],
  fault: (place: string, what: string) => string,
): string[] {
  const keys = fields.map(({ key }) => key);
  return fields.flatMap(({ key, type, choices, requiredWhen, partOf, form }, at) => [
    ...(requiredWhen && !keys.includes(requiredWhen.field)
      ? [fault(key, `no field ${requiredWhen.field}`)]
      : []),
    ...(partOf !== null && !keys.includes(partOf) ? [fault(key, `no field ${partOf}`)] : []),
    ...(form && type !== (form === 'yes' ? 'yes_no' : 'text') ? [fault(key, 'form')] : []),
    ...(snakeCase.test(key) ? [] : [fault(key, 'name')]),
    ...(keys.indexOf(key) === at ? [] : [fault(key, 'twice')]),
    ...((type === 'choice' || type === 'choices') === choices.length > 0 ? [] : [fault(key, 'choices')]),
  ]);
}

function ruleFaults(
  { indicator, quantity, counts, when = {} }: FactRule,
  fields: readonly RegisterField[],
  known: { readonly stages: readonly string[]; readonly steps: readonly string[] },
  fault: (what: string) => string,
): string[] {
  const found = findIndicator(indicator);
  const typeOf = (key: string) => fields.find((field) => field.key === key)?.type;
  const isStock = counts === 'stock';
  const day = typeof counts === 'object' && 'dayOfField' in counts ? counts.dayOfField : undefined;
  const step = typeof counts === 'object' && 'dayOfStep' in counts ? counts.dayOfStep : undefined;
  return [
    ...(found ? [] : [fault(`no indicator ${indicator}`)]),
    ...(found?.derivation ? [fault(`${indicator} is computed`)] : []),
    ...(found && found.kind !== (isStock ? 'stock' : 'sum')
      ? [fault(`${indicator} is a ${found.kind}`)]
      : []),
    ...(quantity === 'one' || ['count', 'amount'].includes(typeOf(quantity) ?? '')
      ? []
      : [fault(`no quantity ${quantity}`)]),
    ...(day === undefined || typeOf(day) === 'day' ? [] : [fault(`no day ${day}`)]),
    ...(step === undefined || known.steps.includes(step) ? [] : [fault(`no step ${step}`)]),
    ...(when.field === undefined || typeOf(when.field) ? [] : [fault(`no field ${when.field}`)]),
    ...(when.stages ?? [])
      .filter((stage) => !known.stages.includes(stage))
      .map((stage) => fault(`no stage ${stage}`)),
  ];
}
