import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDay, parseDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { questionPage as words } from '#locales/vi/officers/questions.ts';
import { call } from '../../shared/api.ts';
import { FormDialog } from '../../shared/forms/form-dialog.tsx';
import { sessionsQuery } from './queries.ts';
import { faultOf, QuestionFailure } from './question-failure.tsx';
import type { StepProps } from './step-dialog.tsx';
import { useQuestionCommand } from './use-question-command.ts';

/** Who prepares the answer and by when, and the forum session at which it is put. */
export function TakeDialog({ question, onClose }: StepProps) {
  const sessions = useQuery(sessionsQuery(question.areaCode)).data ?? [];
  const [owner, setOwner] = useState(question.owner ?? '');
  const [dueOn, setDueOn] = useState(formatDay(question.dueOn as PlainDate));
  const [sessionId, setSession] = useState(question.sessionId ?? question.forum?.heldAs ?? '');
  const command = useQuestionCommand(
    (id) =>
      call('takeQuestion', {
        params: { questionId: question.id },
        body: {
          ...{ id, version: question.version, owner, sessionId: sessionId || null },
          // what is no day goes to the server as typed, which says so
          dueOn: parseDay(dueOn) ?? (dueOn as PlainDate),
        },
      }),
    onClose,
  );
  const { form } = words;
  return (
    <FormDialog
      title={words.steps.take ?? ''}
      yes={words.steps.take ?? ''}
      isPending={command.isPending}
      onSubmit={() => command.mutate()}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={form.owner}
        description={form.ownerHint}
        value={owner}
        error={faultOf(command.error, 'owner')}
        onChange={(event) => setOwner(event.currentTarget.value)}
      />
      <TextInput
        label={form.dueOn}
        description={form.dayHint}
        inputMode="numeric"
        value={dueOn}
        error={faultOf(command.error, 'dueOn')}
        onChange={(event) => setDueOn(event.currentTarget.value)}
      />
      {sessions.length > 0 && (
        <NativeSelect
          label={form.session}
          value={sessionId}
          error={faultOf(command.error, 'sessionId')}
          data={[
            { value: '', label: form.noSession },
            ...sessions.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => setSession(event.currentTarget.value)}
        />
      )}
      <QuestionFailure error={command.error} shown={['owner', 'dueOn', 'sessionId']} />
    </FormDialog>
  );
}
