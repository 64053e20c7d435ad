import type { PlainDate } from '../calendar/plain-date.ts';
import type { FactBody } from '../ledger/event-body.ts';
import type { FactCondition, FactRule } from './fact-rule.ts';
import type { FieldValues } from './field-values.ts';
import type { RegisterKind } from './register-kind.ts';

/** One quantity that a record or activity stands for now; without a day it is a stock. */
export interface Standing {
  readonly indicator: string;
  readonly area: string;
  readonly on: PlainDate | null;
  /** Decimal text, never zero. */
  readonly quantity: string;
}

/** A step that was taken and not undone. */
export interface TakenStep {
  readonly step: string;
  readonly on: PlainDate;
  readonly grade: string | null;
}

/** What the rules of a kind look at. */
export interface CountedRecord {
  readonly areaCode: string;
  readonly stage: string;
  readonly fields: FieldValues;
  readonly tags: readonly string[];
  readonly steps: readonly TakenStep[];
}

/** What a record stands for by the rules of its kind. */
export function standingsOf(kind: RegisterKind, record: CountedRecord): Standing[] {
  const living = kind.stages.filter((stage) => stage.living).map(({ key }) => key);
  return kind.facts.flatMap((rule): Standing[] => {
    const { counts, when = {} } = rule;
    if (counts === 'happened') return [];
    if (counts === 'stock') {
      const stages = when.stages ?? living;
      if (!stages.includes(record.stage)) return [];
      return holds(when, record) ? standing(rule, record, null) : [];
    }
    if (when.stages && !when.stages.includes(record.stage)) return [];
    if (!holds(when, record)) return [];
    if ('dayOfField' in counts) {
      const day = record.fields[counts.dayOfField];
      return typeof day === 'string' ? standing(rule, record, day as PlainDate) : [];
    }
    return record.steps
      .filter(({ step, grade }) => step === counts.dayOfStep && gradeHolds(when, grade))
      .flatMap(({ on }) => standing(rule, record, on));
  });
}

/** What an activity stands for: everything on its own day. */
export function standingsOfActivity(
  rules: readonly FactRule[],
  activity: { readonly areaCode: string; readonly happenedOn: PlainDate; readonly fields: FieldValues },
): Standing[] {
  const seen = { ...activity, tags: [] };
  return rules
    .filter(({ when = {} }) => holds(when, seen))
    .flatMap((rule) => standing(rule, activity, activity.happenedOn));
}

/**
 * The facts that lead from what was booked to what stands now: each difference takes the old quantity back and books
 * the new one. Stocks change on `on`; a flow is taken back on the day on which it was counted.
 */
export function factsBetween(
  before: readonly Standing[],
  after: readonly Standing[],
  on: PlainDate,
): FactBody[] {
  const left = [...after];
  const gone = before.filter((old) => {
    const at = left.findIndex((now) => isSame(old, now));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const fact = (one: Standing, sign: '' | '-'): FactBody => ({
    indicator: one.indicator,
    area: one.area,
    on: one.on ?? on,
    quantity: `${sign}${one.quantity}`,
  });
  return [...gone.map((one) => fact(one, '-')), ...left.map((one) => fact(one, ''))];
}

const isSame = (a: Standing, b: Standing): boolean =>
  a.indicator === b.indicator && a.area === b.area && a.on === b.on && a.quantity === b.quantity;

function holds(
  { field, is, tag }: FactCondition,
  { fields, tags }: Pick<CountedRecord, 'fields' | 'tags'>,
): boolean {
  if (tag !== undefined && !tags.includes(tag)) return false;
  if (field === undefined) return true;
  const value = fields[field];
  if (is === undefined) return value !== undefined && value !== false;
  const said = Array.isArray(value) ? value : [String(value)];
  return said.some((one) => is.includes(one));
}

const gradeHolds = ({ grades }: FactCondition, grade: string | null): boolean =>
  grades === undefined || (grade !== null && grades.includes(grade));

function standing(
  { indicator, quantity }: FactRule,
  { areaCode, fields }: Pick<CountedRecord, 'areaCode' | 'fields'>,
  on: PlainDate | null,
): Standing[] {
  const amount = quantity === 'one' ? '1' : fields[quantity];
  if (typeof amount !== 'string' || /^0*(\.0*)?$/.test(amount)) return [];
  return [{ indicator, area: areaCode, on, quantity: amount }];
}
