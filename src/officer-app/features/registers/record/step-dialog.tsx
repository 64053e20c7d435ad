import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { RegisterRecord } from '#contract/registers/registers.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { RegisterKind, RegisterStep } from '#domain/registers/register-kind.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import { call } from '../../../shared/api.ts';
import { FormDialog } from '../../../shared/forms/form-dialog.tsx';
import { FailureLine } from '../failure-line.tsx';
import { KeeperSelect } from '../input/keeper-select.tsx';
import { ParentPicker } from '../input/parent-picker.tsx';
import { dayTyped } from '../input/typed-values.ts';
import { faultOf } from '../record-failure.ts';
import { useRecordCommand } from '../use-record-command.ts';

/** One step in the life of a record: its day, and what the step asks for. */
export function StepDialog({
  kind,
  kinds,
  record,
  step,
  target,
  onClose,
}: {
  kind: RegisterKind;
  kinds: readonly RegisterKind[];
  record: RegisterRecord;
  step: RegisterStep;
  /** Of a step that needs one: the record that was chosen before. */
  target?: string | undefined;
  onClose: () => void;
}) {
  const [said, setSaid] = useState({
    day: formatDay(dayIn(new Date())),
    grade: '',
    reason: '',
    number: '',
    paperDay: '',
    issuer: '',
    target: target ?? null,
    keeper: '',
  });
  const change = (part: Partial<typeof said>) => setSaid({ ...said, ...part });
  const needs = (one: RegisterStep['needs'][number]) => step.needs.includes(one);
  const hasPaper = said.number.trim() !== '' && said.issuer.trim() !== '';
  const command = useRecordCommand({
    send: (id) =>
      call('takeRecordStep', {
        params: { recordId: record.id },
        body: {
          id,
          version: record.version,
          step: step.key,
          on: dayTyped(said.day) as PlainDate,
          grade: said.grade || null,
          reason: said.reason,
          paper: hasPaper
            ? { number: said.number, on: dayTyped(said.paperDay) as PlainDate, issuer: said.issuer }
            : null,
          targetId: said.target,
          keeperId: said.keeper || null,
        },
      }),
    onDone: onClose,
  });
  const fault = (field: string) => faultOf(command.error, field);
  const ends =
    kind.stages.find(({ key }) => key === step.to)?.ended &&
    kinds.some(({ under }) => under.includes(kind.key));
  return (
    <FormDialog
      title={step.label}
      yes={step.label}
      isPending={command.isPending}
      onSubmit={() => command.mutate()}
      onClose={onClose}
    >
      {ends && <p>{words.step.endsChildren}</p>}
      {needs('grade') && (
        <NativeSelect
          label={words.step.grade}
          value={said.grade}
          error={fault('grade')}
          data={[{ value: '', label: words.form.choose }, ...step.grades]}
          onChange={(event) => change({ grade: event.currentTarget.value })}
        />
      )}
      {needs('keeper') && (
        <KeeperSelect
          recordId={record.id}
          label={words.keeper.label}
          value={said.keeper}
          error={fault('keeperId')}
          onChange={(keeper) => change({ keeper })}
        />
      )}
      {needs('target') && (
        <ParentPicker
          kinds={[kind]}
          label={words.step.target}
          mayBeNone={false}
          value={said.target}
          error={fault('targetId')}
          onChange={(target) => change({ target })}
        />
      )}
      <TextInput
        label={words.step.on}
        description={words.form.dayHint}
        inputMode="numeric"
        value={said.day}
        error={fault('on')}
        onChange={(event) => change({ day: event.currentTarget.value })}
      />
      {needs('paper') && (
        <>
          <TextInput
            label={words.step.paperNumber}
            value={said.number}
            error={fault('paper')}
            onChange={(event) => change({ number: event.currentTarget.value })}
          />
          <TextInput
            label={words.step.paperOn}
            inputMode="numeric"
            value={said.paperDay}
            onChange={(event) => change({ paperDay: event.currentTarget.value })}
          />
          <TextInput
            label={words.step.paperIssuer}
            value={said.issuer}
            onChange={(event) => change({ issuer: event.currentTarget.value })}
          />
        </>
      )}
      <Textarea
        label={needs('reason') ? words.step.reason : `${words.step.reason} ${words.form.optional}`}
        autosize
        minRows={2}
        value={said.reason}
        error={fault('reason')}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <FailureLine
        error={command.error}
        fields={['on', 'grade', 'targetId', 'keeperId', 'paper', 'reason']}
      />
    </FormDialog>
  );
}
