import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import type { RegisterKind } from './register-kind.ts';
import type { TakenStep } from './standing.ts';

/**
 * The first day on which a record counts as silent: so long after its last activity, its founding, the last step that
 * brought it to life or its last review. A review does not make it live; it only asks no sooner again.
 */
export function silentFrom(
  { silentAfterDays, stages, steps }: Pick<RegisterKind, 'silentAfterDays' | 'stages' | 'steps'>,
  { openedOn, lastActivityOn }: { readonly openedOn: PlainDate; readonly lastActivityOn: PlainDate | null },
  taken: readonly Pick<TakenStep, 'step' | 'on'>[] = [],
): PlainDate | null {
  if (silentAfterDays === null) return null;
  const living = stages.filter((stage) => stage.living).map(({ key }) => key);
  const heard = steps
    .filter(({ reviews, to }) => reviews || (to !== null && living.includes(to)))
    .map(({ key }) => key);
  const days = taken.filter(({ step }) => heard.includes(step)).map(({ on }) => on);
  const [last = openedOn] = [lastActivityOn ?? openedOn, ...days].sort().reverse();
  return addDays(last, silentAfterDays + 1);
}
