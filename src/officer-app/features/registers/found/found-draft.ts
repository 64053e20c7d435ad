import type { RegisterRecord } from '#contract/registers.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { knownValues, type Typed, typedValues } from '../input/typed-values.ts';

/** What is typed of a new record. */
export interface Draft {
  readonly area: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly day: string;
  readonly tags: readonly string[];
  readonly typed: Typed;
}

/** An empty form, or one that begins with the values of another record. */
export const newDraft = (
  kind: RegisterKind,
  parent: string | undefined,
  like: RegisterRecord | undefined,
): Draft => ({
  area: like?.areaCode ?? '',
  parentId: like?.parentId ?? parent ?? null,
  name: like?.name ?? '',
  day: formatDay(dayIn(new Date())),
  tags: like?.tags ?? [],
  typed: like ? typedValues(kind.fields, knownValues(like)) : {},
});
