import { Link } from '@tanstack/react-router';
import type { RecordActivity } from '#contract/registers/activities.ts';
import type { RegisterRecord } from '#contract/registers/registers.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { ActivityKind } from '#domain/registers/activity-kind.ts';
import { occurrenceState } from '#domain/registers/plan-standing.ts';
import { plannedName } from '#domain/registers/planned-name.ts';
import { fill } from '#locales/locale.ts';
import { planned as words } from '#locales/vi/officers/planned.ts';
import { Tag } from '../../../shared/look/tag.tsx';
import { paths } from '../../../shared/paths.ts';
import { knownValues, typedDay } from '../input/typed-values.ts';
import { type Aims, valuesLine } from '../input/value-words.ts';
import registers from '../registers.module.css';
import timeline from '../timeline.module.css';
import { occurrenceOf } from './occurrence-of.ts';

export type PlannedTask =
  | { readonly do: 'add'; readonly one?: undefined }
  | { readonly do: 'move' | 'hold' | 'choose'; readonly one: RecordActivity }
  | { readonly do: 'cancel' | 'takeBack'; readonly one: RecordActivity; readonly what: string };

const intoView = (line: HTMLLIElement | null) => {
  line?.scrollIntoView({ block: 'center' });
};

/** One occurrence: its day, what became of it, and what may be done with it. */
export function PlannedRow({
  rule,
  slug,
  record,
  one,
  today,
  aims,
  mayLog,
  isAsked,
  onTask,
}: {
  rule: ActivityKind | undefined;
  slug: string;
  record: RegisterRecord;
  one: RecordActivity;
  today: PlainDate;
  aims: Aims;
  mayLog: boolean;
  /** Whether the address names it: it is brought into view. */
  isAsked: boolean;
  onTask: (task: PlannedTask) => void;
}) {
  const occurrence = occurrenceOf(one);
  const state = occurrenceState(occurrence, today);
  const day = typedDay(one.happenedOn);
  const what = rule ? plannedName(rule, knownValues(one)) : one.activity;
  // its name stands above already
  const beside = (rule?.fields ?? []).filter(({ key }) => key !== rule?.heldAs?.name);
  const isOpen = state === 'coming' || state === 'missing';
  const hold = { className: registers.link, 'aria-label': fill(words.holdOf, { what, day }) };
  const button = (label: string, spoken: string, task: PlannedTask) => (
    <button
      type="button"
      className={registers.link}
      aria-label={fill(spoken, { what, day })}
      onClick={() => onTask(task)}
    >
      {label}
    </button>
  );
  return (
    <li
      ref={isAsked ? intoView : undefined}
      data-voided={one.voided || undefined}
      data-asked={isAsked || undefined}
    >
      <span className={`${timeline.gutter} num`}>{day}</span>
      <div>
        <p className="row">
          <span className={timeline.what}>{what}</span>
          <Tag lined={state === 'held'}>{words.states[state]}</Tag>
          {occurrence.on !== occurrence.plannedOn && (
            <span className="meta">{fill(words.moved, { day: typedDay(occurrence.plannedOn) })}</span>
          )}
          {one.announced && <span className="meta">{words.announced}</span>}
        </p>
        <p className={timeline.values}>{valuesLine(beside, one, aims)}</p>
        {one.note && <p>{one.note}</p>}
        {one.voidReason && <p className="meta">{one.voidReason}</p>}
        <div className={`${timeline.rowActions} no-print`}>
          {one.isHeld && one.heldRecordId && (
            <Link to={paths.record} params={{ family: slug, recordId: one.heldRecordId }}>
              {words.openHeld}
            </Link>
          )}
          {one.announced && (
            <Link
              to={paths.questions}
              search={{ session: one.id }}
              aria-label={fill(words.questionsOf, { what, day })}
            >
              {words.questions}
            </Link>
          )}
          {mayLog && isOpen && rule?.heldAs && occurrence.on <= today && (
            <>
              {rule.heldAs.record ? (
                <Link
                  {...hold}
                  to={paths.foundRecord}
                  params={{ family: slug, kind: rule.heldAs.record }}
                  search={{ plan: record.id, holds: one.id }}
                >
                  {words.hold}
                </Link>
              ) : (
                button(words.hold, words.holdOf, { do: 'hold', one })
              )}
              {button(words.choose, words.chooseOf, { do: 'choose', one })}
            </>
          )}
          {mayLog && isOpen && button(words.move, words.moveOf, { do: 'move', one })}
          {mayLog && isOpen && button(words.cancel, words.cancelOf, { do: 'cancel', one, what })}
          {mayLog && one.announced && button(words.takeBack, words.takeBackOf, { do: 'takeBack', one, what })}
        </div>
      </div>
    </li>
  );
}
