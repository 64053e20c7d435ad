import { PasswordInput } from '@mantine/core';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { officers } from '#locales/vi/officers.ts';
import { queryClient } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { FormDialog } from '../../shared/forms/form-dialog.tsx';
import { isKeyStopped } from '../../shared/passkey.ts';
import { accountQuery } from './account-query.ts';

const { account: words, signIn } = officers;

/** Runs a change of the account and shows it as the server has it afterwards. */
export function useAccountChange<T>(
  change: (password: string) => Promise<T>,
  onDone: (result: T) => void,
): UseMutationResult<T, Error, string> {
  return useMutation({
    mutationFn: change,
    onSuccess: async (result) => {
      await queryClient.invalidateQueries({ queryKey: accountQuery.queryKey });
      onDone(result);
    },
  });
}

/** Says what will happen and asks for the password once more: an open session alone changes nothing. */
export function ConfirmDialog<T>({
  title,
  text,
  yes = words.confirm,
  children,
  change,
  onDone,
  onClose,
}: {
  title: string;
  text: string;
  yes?: string;
  /** Further fields, above the password. */
  children?: ReactNode;
  change: (password: string) => Promise<T>;
  onDone: (result: T) => void;
  onClose: () => void;
}) {
  const [password, setPassword] = useState('');
  const run = useAccountChange(change, onDone);
  return (
    <FormDialog
      title={title}
      text={text}
      yes={yes}
      size="md"
      isPending={run.isPending}
      onSubmit={() => run.mutate(password)}
      onClose={onClose}
    >
      {children}
      <PasswordInput
        name="password"
        label={words.passwordAgain}
        description={words.passwordWhy}
        autoComplete="current-password"
        data-autofocus={children ? undefined : true}
        visibilityToggleButtonProps={{ 'aria-label': signIn.show }}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      {isKeyStopped(run.error) ? (
        <p role="alert">{signIn.passkeyStopped}</p>
      ) : (
        <FailureNotice error={run.error} />
      )}
    </FormDialog>
  );
}
