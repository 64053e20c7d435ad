import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { fill } from '#locales/locale.ts';
import { registerReview as words } from '#locales/vi/officers/register-views.ts';
import { call, queryClient } from '../../../shared/api.ts';
import { SkeletonLines } from '../../../shared/look/skeleton-lines.tsx';
import { FailureLine } from '../failure-line.tsx';
import { listFilter } from '../list/list-filter.ts';
import { type RegisterSearch, recordsKey } from '../queries.ts';
import registers from '../registers.module.css';
import { type Answer, answersOf } from './answers.ts';
import classes from './review.module.css';
import { answerRecord, type Taken, undoAnswer } from './review.ts';
import { ReviewTable } from './review-table.tsx';

interface Done {
  readonly label: string;
  readonly ids: readonly string[];
  readonly taken: readonly Taken[];
}

/**
 * Silent records to be kept, improved, rested or ended, one or many at once, by mouse or by the number keys; what took
 * a step can be taken back.
 */
export function ReviewView({
  kind,
  slug,
  search,
  today,
}: {
  kind: RegisterKind;
  slug: string;
  search: RegisterSearch;
  today: PlainDate;
}) {
  const query = listFilter(kind.key, { ...search, state: 'silent', sort: 'silence' });
  const list = useQuery({
    queryKey: [...recordsKey, 'review', query],
    queryFn: ({ signal }) => call('listRecords', { query }, signal),
  });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const [done, setDone] = useState<readonly Done[]>([]);
  const reasonBox = useRef<HTMLInputElement>(null);
  const answered = done.flatMap(({ ids }) => ids);
  const records = (list.data?.records ?? []).filter(({ id }) => !answered.includes(id));
  const answers = answersOf(kind);
  const reload = () => queryClient.invalidateQueries({ queryKey: recordsKey });
  const write = useMutation({
    mutationFn: async ({ answer, ids }: { answer: Answer; ids: readonly string[] }) => {
      const taken: Taken[] = [];
      const written: string[] = [];
      try {
        for (const record of records.filter(({ id }) => ids.includes(id))) {
          taken.push(await answerRecord(record, answer, { reason: reason.trim(), today }));
          written.push(record.id);
        }
      } finally {
        // what was written before a refusal is told too, and can be taken back
        if (written.length > 0) setDone([...done, { label: answer.label, ids: written, taken }]);
        setChosen(ids.filter((id) => !written.includes(id)));
      }
    },
    onSettled: reload,
  });
  const last = done.at(-1);
  const undo = useMutation({
    mutationFn: async () => {
      for (const one of last?.taken ?? []) await undoAnswer(one);
    },
    onSuccess: () => setDone(done.slice(0, -1)),
    onSettled: reload,
  });
  const answer = (one: Answer, ids: readonly string[]) => {
    if (ids.length === 0 || write.isPending) return;
    if (one.step.needs.includes('reason') && reason.trim() === '') {
      setChosen(ids);
      reasonBox.current?.focus();
      return;
    }
    write.mutate({ answer: one, ids });
  };
  const onKey = (event: KeyboardEvent, id: string) => {
    const one = answers[Number(event.key) - 1];
    if (!one || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    answer(one, chosen.length > 0 ? chosen : [id]);
  };
  if (list.isPending) return <SkeletonLines lines={6} />;
  return (
    <section className="panel" aria-labelledby="review">
      <header>
        <h2 id="review">{words.heading}</h2>
        <span className="meta" role="status">
          {fill(words.left, { count: records.length })}
        </span>
      </header>
      <div className={`${registers.inPanel} stack`}>
        <p className="quiet">{words.help}</p>
        <TextInput
          ref={reasonBox}
          label={words.reason}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className={classes.answers}>
          {answers.map((one, at) => (
            <Button
              key={one.key}
              variant="default"
              disabled={chosen.length === 0}
              loading={write.isPending}
              onClick={() => answer(one, chosen)}
            >
              <kbd>{at + 1}</kbd> {one.label}
            </Button>
          ))}
        </div>
        <FailureLine error={write.error ?? undo.error ?? list.error} fields={[]} />
        {last && (
          <p role="status">
            {fill(words.done, { count: last.ids.length, answer: last.label })}{' '}
            {last.taken.length > 0 && (
              <button type="button" className={registers.link} onClick={() => undo.mutate()}>
                {words.undo}
              </button>
            )}
          </p>
        )}
      </div>
      {records.length === 0 ? (
        <p className={registers.none}>{words.none}</p>
      ) : (
        <ReviewTable slug={slug} records={records} chosen={chosen} onChoose={setChosen} onKey={onKey} />
      )}
    </section>
  );
}
