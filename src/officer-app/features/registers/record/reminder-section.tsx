import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { OpenedRecord, RegisterRecord } from '#contract/registers/registers.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import { call } from '../../../shared/api.ts';
import { FailureLine } from '../failure-line.tsx';
import { dayTyped, typedDay } from '../input/typed-values.ts';
import { faultOf } from '../record-failure.ts';
import classes from '../registers.module.css';
import { useRecordCommand } from '../use-record-command.ts';

/** What is due on a record; it stands in "Việc hôm nay" from its day on. */
export function ReminderSection({
  record,
  reminders,
  mayWrite,
}: {
  record: RegisterRecord;
  reminders: OpenedRecord['reminders'];
  mayWrite: boolean;
}) {
  const [text, setText] = useState('');
  const [day, setDay] = useState('');
  const params = { recordId: record.id };
  const add = useRecordCommand({
    send: (id) => call('remindOfRecord', { params, body: { id, text, dueOn: dayTyped(day) as PlainDate } }),
    onDone: () => {
      setText('');
      setDay('');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!add.isPending) add.mutate();
  };
  return (
    <section className="panel" aria-labelledby="reminders">
      <header>
        <h2 id="reminders">{words.reminders.heading}</h2>
      </header>
      {reminders.length === 0 && <p className={classes.none}>{words.reminders.none}</p>}
      <ul className={classes.lines}>
        {reminders.map((reminder) => (
          <ReminderLine key={reminder.id} record={record} reminder={reminder} mayWrite={mayWrite} />
        ))}
      </ul>
      {mayWrite && (
        <form className={`${classes.inPanel} stack no-print`} onSubmit={submit} noValidate>
          <TextInput
            label={words.reminders.text}
            value={text}
            error={faultOf(add.error, 'text')}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <TextInput
            label={words.reminders.due}
            inputMode="numeric"
            placeholder="ngày/tháng/năm"
            value={day}
            error={faultOf(add.error, 'dueOn')}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          <FailureLine error={add.error} fields={['text', 'dueOn']} />
          <div className={classes.buttons}>
            <Button type="submit" variant="default" loading={add.isPending}>
              {words.reminders.add}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

function ReminderLine({
  record,
  reminder,
  mayWrite,
}: {
  record: RegisterRecord;
  reminder: OpenedRecord['reminders'][number];
  mayWrite: boolean;
}) {
  const end = useRecordCommand({
    send: (id) =>
      call('endRecordReminder', { params: { recordId: record.id, reminderId: reminder.id }, body: { id } }),
    onDone: () => {},
  });
  return (
    <li>
      <span className="num">{typedDay(reminder.dueOn)}</span> {reminder.text}
      {mayWrite && (
        <button type="button" className={`${classes.link} no-print`} onClick={() => end.mutate()}>
          {words.reminders.done}
        </button>
      )}
    </li>
  );
}
