import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import type { RegisterKind } from './register-kind.ts';

/** The first day on which a record counts as silent: so long after its last activity, or its founding. */
export const silentFrom = (
  { silentAfterDays }: Pick<RegisterKind, 'silentAfterDays'>,
  { openedOn, lastActivityOn }: { readonly openedOn: PlainDate; readonly lastActivityOn: PlainDate | null },
): PlainDate | null =>
  silentAfterDays === null ? null : addDays(lastActivityOn ?? openedOn, silentAfterDays + 1);
