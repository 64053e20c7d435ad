import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RecordActivity } from '#contract/registers/activities.ts';
import type { OpenedRecord, RegisterRecord } from '#contract/registers/registers.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { fill } from '#locales/locale.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import { typedDay } from '../input/typed-values.ts';
import { type Aims, valuesLine } from '../input/value-words.ts';
import registers from '../registers.module.css';
import timeline from '../timeline.module.css';
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
  // what is planned stands in a section of its own
  const rules = kind.activities.filter(({ ahead }) => !ahead);
  const ruleOf = ({ activity }: RecordActivity) => rules.find(({ key }) => key === activity);
  const labelOf = (one: RecordActivity) => ruleOf(one)?.label ?? one.activity;
  const done = activities.filter(ruleOf);
  if (rules.length === 0) return null;
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
      {done.length === 0 && <p className={registers.none}>{words.activity.none}</p>}
      <ol className={timeline.timeline}>
        {done.map((activity) => {
          const what = labelOf(activity);
          const day = typedDay(activity.happenedOn);
          return (
            <li key={activity.id} data-voided={activity.voided || undefined}>
              <span className={`${timeline.gutter} num`}>{day}</span>
              <div>
                <p className={timeline.what}>
                  {what}
                  {activity.voided && <span className="meta"> ({words.activity.voided})</span>}
                </p>
                <p className={timeline.values}>
                  {valuesLine(ruleOf(activity)?.fields ?? [], activity, aims)}
                </p>
                {activity.note && <p>{activity.note}</p>}
                <RecordPhotos
                  recordId={record.id}
                  files={files.filter(({ activityId }) => activityId === activity.id)}
                />
                {mayLog && !activity.voided && (
                  <div className={`${timeline.rowActions} no-print`}>
                    <FileButton
                      record={record}
                      activityId={activity.id}
                      label={fill(words.activity.photoOf, { what, day })}
                    />
                    <button
                      type="button"
                      className={registers.link}
                      aria-label={fill(words.activity.changeOf, { what, day })}
                      onClick={() => setTask({ do: 'change', activity })}
                    >
                      {words.activity.change}
                    </button>
                    <button
                      type="button"
                      className={registers.link}
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
          title={words.activity.log}
          rules={rules}
          record={record}
          aims={aims}
          {...(task.do === 'change' && { changed: task.activity })}
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
