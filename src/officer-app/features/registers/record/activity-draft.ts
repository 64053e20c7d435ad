import type { RecordActivity } from '#contract/registers/activities.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { ActivityKind, HeldRule } from '#domain/registers/activity-kind.ts';
import { knownValues, type Typed, typedDay, typedValues } from '../input/typed-values.ts';
import { heldValues } from '../planned/held-values.ts';
import type { TypedRepeat } from '../planned/repeat-input.tsx';

/** What is typed of an activity. */
export interface ActivityDraft {
  readonly activity: string;
  readonly day: string;
  readonly note: string;
  readonly typed: Typed;
  readonly repeat: TypedRepeat;
}

/** What the form begins with: an activity that is corrected, something planned that came true, or nothing. */
export function activityDraft(
  rules: readonly ActivityKind[],
  from: {
    changed: RecordActivity | undefined;
    holds: RecordActivity | undefined;
    heldAs: HeldRule | undefined;
  },
): ActivityDraft {
  const { changed, holds, heldAs } = from;
  const rule = rules.find(({ key }) => key === changed?.activity) ?? rules[0];
  const fields = rule?.fields ?? [];
  const typed = holds && heldAs ? heldValues(heldAs, fields, holds) : {};
  return {
    activity: rule?.key ?? '',
    day: typedDay(changed?.happenedOn ?? holds?.happenedOn) || formatDay(dayIn(new Date())),
    note: changed?.note ?? '',
    typed: changed ? typedValues(fields, knownValues(changed)) : typed,
    repeat: { every: 'none', until: '' },
  };
}
