import { Button, PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { CallFailure } from '#contract/client.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';

const { account, signIn, errors } = officers;
const words = account.password;

const fieldError = (error: unknown, field: string): string | undefined => {
  const key = error instanceof CallFailure ? error.fields[field] : undefined;
  return key && errors.field[key];
};

/** Present and new password; what is wrong stands beside the field that it is about. */
export function PasswordChange({
  currentLabel = words.current,
  onChanged,
}: {
  currentLabel?: string;
  onChanged: () => void;
}) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useMutation({
    mutationFn: () => call('changePassword', { body: { current, next } }),
    onSuccess: () => {
      setCurrent('');
      setNext('');
      onChanged();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!change.isPending) change.mutate();
  };
  const wrong = { current: fieldError(change.error, 'current'), next: fieldError(change.error, 'next') };
  const toggle = { 'aria-label': signIn.show };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <PasswordInput
        name="current"
        label={currentLabel}
        error={wrong.current}
        autoComplete="current-password"
        visibilityToggleButtonProps={toggle}
        value={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
      />
      <PasswordInput
        name="next"
        label={words.next}
        description={words.nextHint}
        error={wrong.next}
        autoComplete="new-password"
        visibilityToggleButtonProps={toggle}
        value={next}
        onChange={(event) => setNext(event.currentTarget.value)}
      />
      {!wrong.current && !wrong.next && <FailureNotice error={change.error} />}
      <div>
        <Button type="submit" loading={change.isPending}>
          {words.submit}
        </Button>
      </div>
    </form>
  );
}
