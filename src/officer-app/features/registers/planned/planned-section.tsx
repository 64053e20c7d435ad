import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RecordActivity } from '#contract/registers/activities.ts';
import type { RegisterRecord } from '#contract/registers/registers.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { planStanding } from '#domain/registers/plan-standing.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { fill } from '#locales/locale.ts';
import { planned as words } from '#locales/vi/officers/planned.ts';
import { useNow } from '../../../shared/use-now.ts';
import type { Aims } from '../input/value-words.ts';
import type { RecordSearch } from '../queries.ts';
import { ActivityDialog } from '../record/activity-dialog.tsx';
import registers from '../registers.module.css';
import timeline from '../timeline.module.css';
import { askedTask } from './asked-task.ts';
import { CancelDialog } from './cancel-dialog.tsx';
import { HoldDialog } from './hold-dialog.tsx';
import { occurrenceOf } from './occurrence-of.ts';
import { PlannedRow } from './planned-row.tsx';
import { TakeBackDialog } from './take-back-dialog.tsx';

/** What is planned under a record: planned against held, and each occurrence with what may be done with it. */
export function PlannedSection({
  kind,
  slug,
  record,
  activities,
  aims,
  mayLog,
  asked,
  onAnswered,
}: {
  kind: RegisterKind;
  slug: string;
  record: RegisterRecord;
  activities: readonly RecordActivity[];
  aims: Aims;
  mayLog: boolean;
  /** Of something planned: that it is shown, or done at once. */
  asked: RecordSearch;
  onAnswered: () => void;
}) {
  const today = dayIn(useNow());
  const rules = kind.activities.filter(({ ahead }) => ahead);
  const planned = activities
    .filter(({ activity }) => rules.some(({ key }) => key === activity))
    .sort((a, b) => (a.happenedOn < b.happenedOn ? -1 : 1));
  const [task, setTask] = useState(() => (mayLog ? askedTask(rules, planned, asked) : undefined));
  if (rules.length === 0) return null;
  const standing = planStanding(planned.map(occurrenceOf), today);
  const intended = rules.flatMap(({ heldAs }) => (heldAs?.of ? [record.fields[heldAs.of]] : []))[0];
  const close = () => {
    setTask(undefined);
    if (asked.task) onAnswered();
  };
  const ruleOf = (one: RecordActivity) => rules.find(({ key }) => key === one.activity);
  const done = kind.activities.find(
    ({ key }) => task && key === (task.one && ruleOf(task.one)?.heldAs?.activity),
  );
  return (
    <section className="panel" aria-labelledby="planned">
      <header>
        <h2 id="planned">{words.heading}</h2>
        {mayLog && (
          <Button className="no-print" onClick={() => setTask({ do: 'add' })}>
            {words.add}
          </Button>
        )}
      </header>
      {planned.length === 0 ? (
        <p className={registers.none}>{words.none}</p>
      ) : (
        <p className={registers.inPanel}>
          {typeof intended === 'string' && (
            <b>{fill(words.of, { of: formatNumber(intended), held: standing.held })} </b>
          )}
          {fill(words.standing, { ...standing })}
        </p>
      )}
      <ol className={timeline.timeline}>
        {planned.map((one) => (
          <PlannedRow
            key={one.id}
            rule={ruleOf(one)}
            {...{ kind, slug, record, one, today, aims, mayLog }}
            isAsked={one.id === asked.planned}
            onTask={setTask}
          />
        ))}
      </ol>
      {task?.do === 'add' && (
        <ActivityDialog title={words.add} rules={rules} {...{ record, aims }} onClose={close} />
      )}
      {task?.do === 'move' && (
        <ActivityDialog
          title={words.move}
          rules={rules}
          changed={task.one}
          {...{ record, aims }}
          onClose={close}
        />
      )}
      {task?.do === 'hold' && done && (
        <ActivityDialog
          title={words.hold}
          rules={[done]}
          holds={task.one}
          heldAs={ruleOf(task.one)?.heldAs ?? undefined}
          {...{ record, aims }}
          onClose={close}
        />
      )}
      {task?.do === 'choose' && (
        <HoldDialog rule={ruleOf(task.one)} one={task.one} {...{ record, activities }} onClose={close} />
      )}
      {task?.do === 'cancel' && (
        <CancelDialog record={record} one={task.one} what={task.what} onClose={close} />
      )}
      {task?.do === 'takeBack' && (
        <TakeBackDialog record={record} one={task.one} what={task.what} onClose={close} />
      )}
    </section>
  );
}
