import { dayIn } from '../../calendar/day-in.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { derivedId } from '../../ledger/derived-id.ts';
import type { EventBody } from '../../ledger/event-body.ts';
import { isAnnounced } from '../../registers/is-announced.ts';
import type { PlayedOccurrence, PlayedRecord } from '../registers/played-registers.ts';
import type { PlannedHappening } from '../registers/register-happening.ts';

type Happening = { readonly id: string; readonly at: Date } & PlannedHappening;

/** What the event of it says beside its record. */
interface Told {
  readonly verb: string;
  readonly on: PlainDate;
  readonly details: EventBody['details'];
}

/**
 * Plays that something is planned, held, moved or cancelled. Nothing of it counts.
 * @param occurrences what is planned so far, by id; changed
 */
export function playPlanned(
  occurrences: Map<string, PlayedOccurrence>,
  record: PlayedRecord,
  happening: Happening,
): Told {
  if (happening.do === 'plan') return plan(occurrences, record, happening);
  const one = occurrences.get(happening.planned);
  const rule = record.kind.activities.find(({ key }) => key === one?.activity);
  if (!one || !rule) throw new RangeError(`Nothing is planned as ${happening.planned}`);
  one.version += 1;
  switch (happening.do) {
    case 'hold': {
      const { heldAs } = happening;
      if (rule.heldAs?.record) one.heldRecordId = heldAs;
      else one.heldActivityId = heldAs;
      return { verb: 'hold_planned', on: dayIn(happening.at), details: { activity: one.id, heldAs } };
    }
    case 'move':
      one.on = happening.to;
      return { verb: 'change_activity', on: one.on, details: { activity: one.id } };
    case 'cancel':
      one.voidedAt = happening.at;
      one.voidReason = happening.reason;
      return { verb: 'void_activity', on: one.on, details: { activity: one.id } };
  }
}

function plan(
  occurrences: Map<string, PlayedOccurrence>,
  record: PlayedRecord,
  { id, at, activity, fields, days, every }: Extract<Happening, { do: 'plan' }>,
): Told {
  const rule = record.kind.activities.find(({ key }) => key === activity);
  const [first] = days;
  if (!rule?.ahead || !first) throw new RangeError(`${record.kind.key} plans no ${activity}`);
  for (const [place, day] of days.entries()) {
    const one = {
      ...{ id: place === 0 ? id : derivedId(id, day), record, activity, fields, plannedOn: day, on: day },
      ...{ seriesId: every && id, announced: isAnnounced(rule, fields), recordedAt: at, version: 1 },
      ...{ heldRecordId: null, heldActivityId: null, voidedAt: null, voidReason: null },
    };
    occurrences.set(one.id, one);
  }
  const times = days.length > 1 ? { times: days.length } : {};
  return { verb: every ? 'plan_series' : 'log_activity', on: first, details: { activity, ...times } };
}
