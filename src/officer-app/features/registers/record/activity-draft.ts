import { z } from 'zod';
import type { RecordActivity } from '#contract/registers/activities.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { ActivityKind, HeldRule } from '#domain/registers/activity-kind.ts';
import { repeats } from '#domain/registers/series.ts';
import { knownValues, Typed, typedDay, typedValues } from '../input/typed-values.ts';
import { heldValues } from '../planned/held-values.ts';

/** What is typed of an activity. */
export const ActivityDraft = z.object({
  activity: z.string(),
  day: z.string(),
  note: z.string(),
  typed: Typed,
  repeat: z.object({ every: z.enum(['none', ...repeats]), until: z.string() }),
});
export type ActivityDraft = Readonly<z.infer<typeof ActivityDraft>>;

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
