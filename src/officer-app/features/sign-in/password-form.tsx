import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { officers } from '#locales/vi/officers.ts';

const { signIn: words, errors } = officers;

export interface PasswordPair {
  readonly username: string;
  readonly password: string;
}

/** Name and password; the first wrong field gets the focus, and what was typed stays. */
export function PasswordForm({
  isPending,
  onPair,
}: {
  isPending: boolean;
  onPair: (pair: PasswordPair) => void;
}) {
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const missing = {
    username: username.trim() === '' && errors.field.usernameRequired,
    password: password === '' && errors.field.passwordRequired,
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (missing.username || missing.password) {
      const first = missing.username ? 'username' : 'password';
      event.currentTarget.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
      return;
    }
    onPair({ username, password });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextInput
        name="username"
        label={words.username}
        description={words.usernameHint}
        error={tried && missing.username}
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        value={username}
        onChange={(event) => setUsername(event.currentTarget.value)}
      />
      <PasswordInput
        name="password"
        label={words.password}
        error={tried && missing.password}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': words.show }}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button type="submit" fullWidth loading={isPending}>
        {words.submit}
      </Button>
    </form>
  );
}
