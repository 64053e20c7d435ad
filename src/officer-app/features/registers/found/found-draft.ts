import { z } from 'zod';
import type { RecordActivity } from '#contract/registers/activities.ts';
import type { RegisterRecord } from '#contract/registers/registers.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { HeldRule } from '#domain/registers/activity-kind.ts';
import { dayField } from '#domain/registers/record-day.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { knownValues, Typed, typedDay, typedValues } from '../input/typed-values.ts';
import { heldValues } from '../planned/held-values.ts';

/** What is typed of a new record. */
export const Draft = z.object({
  area: z.string(),
  parentId: z.string().nullable(),
  name: z.string(),
  day: z.string(),
  tags: z.array(z.string()).readonly(),
  typed: Typed,
});
export type Draft = Readonly<z.infer<typeof Draft>>;

/** An empty form, or one that begins with the values of another record. */
export const newDraft = (
  kind: RegisterKind,
  parent: string | undefined,
  like: RegisterRecord | undefined,
  held: Held | undefined,
): Draft =>
  held
    ? heldDraft(kind, held)
    : {
        area: like?.areaCode ?? '',
        parentId: like?.parentId ?? parent ?? null,
        name: like?.name ?? '',
        day: formatDay(dayIn(new Date())),
        tags: like?.tags ?? [],
        typed: like ? typedValues(kind.fields, knownValues(like)) : {},
      };

/** What was planned, and its plan. */
export interface Held {
  readonly plan: RegisterRecord;
  readonly one: RecordActivity;
  readonly rule: HeldRule;
}

/** A form that begins with what was planned: day, name and the values that both have. */
function heldDraft(kind: RegisterKind, { plan, one, rule }: Held): Draft {
  const named = one.fields[rule.name ?? ''];
  const day = typedDay(one.happenedOn);
  const ownDay = dayField(kind);
  return {
    // what is planned for the whole city is held in one of its communes
    area: plan.areaCode.length > 2 || kind.place !== 'commune' ? plan.areaCode : '',
    parentId: null,
    name: typeof named === 'string' ? named : plan.name,
    day,
    tags: [],
    typed: { ...heldValues(rule, kind.fields, one), ...(ownDay && { [ownDay.key]: day }) },
  };
}
