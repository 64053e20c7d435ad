import { Alert, Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { CallFailure } from '#contract/client.ts';
import { officers } from '#locales/vi/officers.ts';
import { call, queryClient } from '../../shared/api.ts';
import { failureWords } from '../../shared/failure-words.ts';
import { IconAlertTriangleFilled, IconClock } from '../../shared/icons.ts';
import { Mark } from '../../shared/mark.tsx';
import { meQuery } from '../../shared/me.ts';
import { useTitle } from '../../shared/use-title.ts';
import classes from './sign-in-page.module.css';

const { signIn: words, shell, errors } = officers;

function refusalOf(error: unknown): string {
  if (error instanceof CallFailure && error.code === 'not_signed_in') return words.wrong;
  if (error instanceof CallFailure && error.code === 'too_many') return words.tooMany;
  return failureWords(error);
}

/** Name and password; the first wrong field gets the focus, and what was typed stays. */
export function SignInPage({ ended, onSignedIn }: { ended: boolean; onSignedIn: () => void }) {
  useTitle(words.title);
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const enter = useMutation({
    mutationFn: () => call('signIn', { body: { username, password } }),
    onSuccess: (me) => {
      queryClient.setQueryData(meQuery.queryKey, me);
      onSignedIn();
    },
  });
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
    enter.mutate();
  };
  return (
    <main className={classes.page}>
      <section className={classes.band} aria-hidden="true">
        <Mark size={72} />
        <p>{words.aside}</p>
      </section>
      <section className={classes.side}>
        <form className={classes.form} onSubmit={submit} noValidate>
          <p className={classes.brand}>
            <Mark />
            {shell.product}
          </p>
          <div>
            <h1>{words.heading}</h1>
            <p className="quiet">{words.lead}</p>
          </div>
          {ended && !enter.error && (
            <p className={classes.note} role="status">
              <IconClock className="ico" aria-hidden /> {words.ended}
            </p>
          )}
          {enter.error && (
            <Alert role="alert" color="danger" icon={<IconAlertTriangleFilled className="ico" aria-hidden />}>
              {refusalOf(enter.error)}
            </Alert>
          )}
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
          <Button type="submit" fullWidth loading={enter.isPending}>
            {words.submit}
          </Button>
          <div className={`${classes.rules} meta stack-s`}>
            <p>{words.watched}</p>
            <p>{words.rules}</p>
            <p>{words.forgot}</p>
          </div>
        </form>
      </section>
    </main>
  );
}
