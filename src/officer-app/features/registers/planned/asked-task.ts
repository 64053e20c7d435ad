import type { RecordActivity } from '#contract/registers/activities.ts';
import type { ActivityKind } from '#domain/registers/activity-kind.ts';
import { plannedName } from '#domain/registers/planned-name.ts';
import { knownValues } from '../input/typed-values.ts';
import type { RecordSearch } from '../queries.ts';
import type { PlannedTask } from './planned-row.tsx';

/** The dialog that the address asks for; none of what was held or cancelled meanwhile, or of what comes true elsewhere. */
export function askedTask(
  rules: readonly ActivityKind[],
  planned: readonly RecordActivity[],
  { planned: id, task }: RecordSearch,
): PlannedTask | undefined {
  const one = planned.find((each) => each.id === id);
  const rule = rules.find(({ key }) => key === one?.activity);
  if (!one || !rule || !task || one.isHeld || one.voided) return undefined;
  if (task === 'cancel') return { do: task, one, what: plannedName(rule, knownValues(one)) };
  return task === 'hold' && !rule.heldAs?.activity ? undefined : { do: task, one };
}
