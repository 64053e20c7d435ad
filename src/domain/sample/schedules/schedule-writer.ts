import type { PlainDate } from '../../calendar/plain-date.ts';
import { derivedId } from '../../ledger/derived-id.ts';
import type { FieldValues } from '../../registers/field-values.ts';
import type { Repeat } from '../../registers/series.ts';
import type { Random } from '../random.ts';
import type { RegisterHappening } from '../registers/register-happening.ts';
import { officeHour } from '../registers/register-plan.ts';
import { sampleId } from '../sample-id.ts';

/** Something planned: its id and its day. */
export interface Occurrence {
  readonly id: string;
  readonly on: PlainDate;
}

/** Collects what happens to some records of one unit. What is written on one day is written in the order of the calls. */
export interface ScheduleWriter {
  /** @returns the id of the record */
  found(
    on: PlainDate,
    record: {
      readonly kind: string;
      readonly area: string;
      readonly name: string;
      readonly fields: FieldValues;
      readonly parentId: string | null;
    },
  ): string;
  /** @returns what was planned, a day each */
  plan(
    on: PlainDate,
    recordId: string,
    planned: { activity: string; fields: FieldValues; days: readonly PlainDate[]; every: Repeat | null },
  ): Occurrence[];
  /** @returns the id of the activity */
  log(on: PlainDate, recordId: string, activity: string, fields: FieldValues): string;
  step(
    on: PlainDate,
    recordId: string,
    step: string,
    paper: { readonly number: string; readonly issuer: string },
  ): void;
  hold(on: PlainDate, recordId: string, planned: string, heldAs: string): void;
  move(on: PlainDate, recordId: string, planned: string, to: PlainDate): void;
  cancel(on: PlainDate, recordId: string, planned: string, reason: string): void;
  happenings(): readonly RegisterHappening[];
}

/** Between two things written on one day. */
const apart = 300_000;

export function scheduleWriter(random: Random): ScheduleWriter {
  const happenings: RegisterHappening[] = [];
  const lastOf = new Map<PlainDate, number>();
  const stamp = (on: PlainDate): { id: string; at: Date } => {
    const last = lastOf.get(on);
    const at = last === undefined ? officeHour(on, random) : new Date(last + apart);
    lastOf.set(on, at.getTime());
    return { id: sampleId(at, random), at };
  };
  const add = (happening: RegisterHappening): string => {
    happenings.push(happening);
    return happening.id;
  };
  return {
    found: (on, record) => add({ ...stamp(on), do: 'found', ...record, tags: [] }),
    plan(on, recordId, planned) {
      const id = add({ ...stamp(on), do: 'plan', recordId, ...planned });
      return planned.days.map((day, place) => ({ id: place === 0 ? id : derivedId(id, day), on: day }));
    },
    log: (on, recordId, activity, fields) => add({ ...stamp(on), do: 'log', recordId, activity, fields }),
    step: (on, recordId, step, paper) =>
      void add({ ...stamp(on), do: 'step', recordId, step, grade: null, reason: '', paper }),
    hold: (on, recordId, planned, heldAs) =>
      void add({ ...stamp(on), do: 'hold', recordId, planned, heldAs }),
    move: (on, recordId, planned, to) => void add({ ...stamp(on), do: 'move', recordId, planned, to }),
    cancel: (on, recordId, planned, reason) =>
      void add({ ...stamp(on), do: 'cancel', recordId, planned, reason }),
    happenings: () => happenings,
  };
}
