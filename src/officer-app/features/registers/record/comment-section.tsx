import { Button, MultiSelect, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { OpenedRecord, RegisterRecord } from '#contract/registers/registers.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import { call } from '../../../shared/api.ts';
import { formatInstant } from '../../../shared/format-time.ts';
import { FailureLine } from '../failure-line.tsx';
import { colleaguesQuery } from '../queries.ts';
import { faultOf } from '../record-failure.ts';
import classes from '../registers.module.css';
import { useRecordCommand } from '../use-record-command.ts';

/** What colleagues write to each other about a record. */
export function CommentSection({
  record,
  comments,
  mayWrite,
}: {
  record: RegisterRecord;
  comments: OpenedRecord['comments'];
  mayWrite: boolean;
}) {
  const [text, setText] = useState('');
  const [mentioned, setMentioned] = useState<string[]>([]);
  const colleagues = useQuery({ ...colleaguesQuery(record.id), enabled: mayWrite }).data?.officers ?? [];
  const others = colleagues.filter(({ isMe }) => !isMe);
  const command = useRecordCommand({
    send: (id) => call('commentOnRecord', { params: { recordId: record.id }, body: { id, text, mentioned } }),
    onDone: () => {
      setText('');
      setMentioned([]);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!command.isPending) command.mutate();
  };
  return (
    <section className="panel" aria-labelledby="comments">
      <header>
        <h2 id="comments">{words.comments.heading}</h2>
      </header>
      {comments.length === 0 && <p className={classes.none}>{words.comments.none}</p>}
      <ul className={classes.lines}>
        {comments.map((comment) => (
          <li key={comment.id}>
            <p className="meta">
              {comment.officer}, {formatInstant(new Date(comment.writtenAt))}
            </p>
            <p>{comment.text}</p>
          </li>
        ))}
      </ul>
      {mayWrite && (
        <form className={`${classes.inPanel} stack no-print`} onSubmit={submit} noValidate>
          <Textarea
            label={words.comments.write}
            autosize
            minRows={2}
            value={text}
            error={faultOf(command.error, 'text')}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {others.length > 0 && (
            <MultiSelect
              label={`${words.comments.mention} ${words.form.optional}`}
              searchable
              data={others.map(({ id, displayName, title }) => ({
                value: id,
                label: title ? `${displayName}, ${title}` : displayName,
              }))}
              value={mentioned}
              error={faultOf(command.error, 'mentioned')}
              comboboxProps={{ withinPortal: false }}
              onChange={setMentioned}
            />
          )}
          <FailureLine error={command.error} fields={['text', 'mentioned']} />
          <div className={classes.buttons}>
            <Button type="submit" variant="default" loading={command.isPending}>
              {words.comments.send}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
