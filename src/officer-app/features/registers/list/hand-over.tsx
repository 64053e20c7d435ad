import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { RegisterRecord } from '#contract/registers/registers.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { fill } from '#locales/locale.ts';
import { registers } from '#locales/vi/officers/registers.ts';
import { call, queryClient } from '../../../shared/api.ts';
import { FailureLine } from '../failure-line.tsx';
import { KeeperSelect } from '../input/keeper-select.tsx';
import { recordsKey } from '../queries.ts';
import { faultOf } from '../record-failure.ts';
import classes from '../registers.module.css';

const { keeper: words } = registers;

/** Hands the records of a list, whose keeper has left, over to another officer; each keeps its own step in its life. */
export function HandOver({
  kind,
  records,
  today,
}: {
  kind: RegisterKind;
  records: readonly RegisterRecord[];
  today: PlainDate;
}) {
  const step = kind.steps.find(({ to, needs }) => to === null && needs.includes('keeper'));
  const [keeperId, setKeeper] = useState('');
  const [done, setDone] = useState(0);
  const [first] = records;
  const hand = useMutation({
    mutationFn: async () => {
      for (const { id: recordId, version } of records) {
        await call('takeRecordStep', {
          params: { recordId },
          body: {
            ...{ id: uuidv7(), version, step: step?.key ?? '', on: today, keeperId: keeperId || null },
            ...{ reason: '', grade: null, paper: null, targetId: null },
          },
        });
        setDone((count) => count + 1);
      }
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: recordsKey }),
  });
  if (!step) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!hand.isPending) hand.mutate();
  };
  return (
    <form className={`${classes.hint} stack no-print`} onSubmit={submit} noValidate>
      {done > 0 && <p role="status">{fill(words.handedOver, { count: done })}</p>}
      {first && (
        <>
          <KeeperSelect
            recordId={first.id}
            label={fill(words.handOver, { count: records.length })}
            value={keeperId}
            error={faultOf(hand.error, 'keeperId')}
            onChange={setKeeper}
          />
          <div className={classes.buttons}>
            <Button type="submit" loading={hand.isPending}>
              {words.handOverYes}
            </Button>
          </div>
        </>
      )}
      <FailureLine error={hand.error} fields={['keeperId']} />
    </form>
  );
}
