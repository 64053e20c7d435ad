import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OpenedRecord, RecordActivity, RegisterRecord } from '#contract/registers.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { fill } from '#locales/locale.ts';
import { registers as words } from '#locales/vi/officers-registers.ts';
import { typedDay } from '../input/typed-values.ts';
import { type Aims, valueWords } from '../input/value-words.ts';
import classes from '../registers.module.css';
import { ActivityDialog } from './activity-dialog.tsx';
import { FileButton } from './file-button.tsx';
import { RecordPhotos } from './record-photos.tsx';
import { VoidDialog } from './void-dialog.tsx';

type Task = { readonly do: 'log' } | { readonly do: 'change' | 'void'; readonly activity: RecordActivity };

/** What was done, newest first, and the way to write down more. */
export function ActivitySection({
  kind,
  record,
  activities,
  files,
  aims,
  mayLog,
}: {
  kind: RegisterKind;
  record: RegisterRecord;
  activities: readonly RecordActivity[];
  files: OpenedRecord['files'];
  aims: Aims;
  mayLog: boolean;
}) {
  const [task, setTask] = useState<Task | undefined>();
  if (kind.activities.length === 0) return null;
  const labelOf = ({ activity }: RecordActivity) =>
    kind.activities.find(({ key }) => key === activity)?.label ?? activity;
  return (
    <section className="panel" aria-labelledby="activities">
      <header>
        <h2 id="activities">{words.activity.heading}</h2>
        {mayLog && (
          <Button className="no-print" onClick={() => setTask({ do: 'log' })}>
            {words.activity.log}
          </Button>
        )}
      </header>
      {activities.length === 0 && <p className={classes.none}>{words.activity.none}</p>}
      <ol className={classes.timeline}>
        {activities.map((activity) => {
          const what = labelOf(activity);
          const day = typedDay(activity.happenedOn);
          return (
            <li key={activity.id} data-voided={activity.voided || undefined}>
              <span className={`${classes.gutter} num`}>{day}</span>
              <div>
                <p className={classes.what}>
                  {what}
                  {activity.voided && <span className="meta"> ({words.activity.voided})</span>}
                </p>
                <p className={classes.values}>{valuesLine(kind, activity, aims)}</p>
                {activity.note && <p>{activity.note}</p>}
                <RecordPhotos
                  recordId={record.id}
                  files={files.filter(({ activityId }) => activityId === activity.id)}
                />
                {mayLog && !activity.voided && (
                  <div className={`${classes.rowActions} no-print`}>
                    <FileButton
                      record={record}
                      activityId={activity.id}
                      label={fill(words.activity.photoOf, { what, day })}
                    />
                    <button
                      type="button"
                      className={classes.link}
                      aria-label={fill(words.activity.changeOf, { what, day })}
                      onClick={() => setTask({ do: 'change', activity })}
                    >
                      {words.activity.change}
                    </button>
                    <button
                      type="button"
                      className={classes.link}
                      aria-label={fill(words.activity.voidOf, { what, day })}
                      onClick={() => setTask({ do: 'void', activity })}
                    >
                      {words.activity.void}
                    </button>
                  </div>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {(task?.do === 'log' || task?.do === 'change') && (
        <ActivityDialog
          kind={kind}
          record={record}
          aims={aims}
          changed={task.do === 'change' ? task.activity : undefined}
          onClose={() => setTask(undefined)}
        />
      )}
      {task?.do === 'void' && (
        <VoidDialog
          record={record}
          activity={task.activity}
          title={fill(words.activity.voidOf, {
            what: labelOf(task.activity),
            day: typedDay(task.activity.happenedOn),
          })}
          onClose={() => setTask(undefined)}
        />
      )}
    </section>
  );
}

function valuesLine(kind: RegisterKind, activity: RecordActivity, aims: Aims): string {
  const fields = kind.activities.find(({ key }) => key === activity.activity)?.fields ?? [];
  return fields
    .flatMap((field) => {
      const value = activity.fields[field.key];
      return value === undefined || value === null
        ? []
        : [`${field.label}: ${valueWords(field, value, aims)}`];
    })
    .join(' · ');
}
