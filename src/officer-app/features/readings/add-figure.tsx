import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { OpenedReading } from '#contract/readings/readings.ts';
import { quotationOf, type Span } from '#domain/readings/quotation.ts';
import { readingsWords as words } from '#locales/vi/officers/readings.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { ChangeForm } from './change-form.tsx';
import classes from './mark-bar.module.css';
import { recentSaid } from './recent-said.ts';
import { useAddFigure } from './use-add-figure.ts';

/** A figure that the reader left out: its sentence, what the number says, and what the officer takes it to count. */
export function AddFigure({
  reading,
  mark,
  onAdded,
  onCancel,
}: {
  reading: OpenedReading;
  mark: Span;
  onAdded: (no: number) => void;
  onCancel: () => void;
}) {
  const { proposed, send } = useAddFigure(reading.id, mark, onAdded);
  const proposal = proposed.data?.proposal;
  const span = proposal ?? mark;
  const quotation = useMemo(() => quotationOf(Array.from(reading.text), span), [reading.text, span]);
  const points = Array.from(quotation.text);
  const part = (from: number, to?: number) => points.slice(from, to).join('');
  return (
    <section className={classes.added} aria-label={words.addForm.label}>
      <h2>{words.addForm.label}</h2>
      <p className={classes.quotation}>
        {part(0, quotation.start)}
        <mark>{part(quotation.start, quotation.end)}</mark>
        {part(quotation.end)}
      </p>
      {proposed.isPending && <SkeletonLines lines={4} />}
      <FailureNotice error={proposed.error ?? send.error} />
      {proposed.error && (
        <div className="row">
          <Button variant="default" size="sm" onClick={onCancel} autoFocus>
            {words.form.cancel}
          </Button>
        </div>
      )}
      {proposal && (
        <ChangeForm
          {...{ reading, proposal }}
          words={words.addForm}
          recent={recentSaid(reading.turns)}
          isPending={send.isPending}
          onSave={(said) => send.mutate(said)}
          onCancel={onCancel}
        />
      )}
    </section>
  );
}
