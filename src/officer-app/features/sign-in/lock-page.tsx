import { Button, PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { CallFailure } from '#contract/client.ts';
import type { Unlock } from '#contract/officers/session.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { IconKey, IconLock } from '../../shared/icons.ts';
import { Mark } from '../../shared/look/mark.tsx';
import { answerChallenge, canUsePasskeys, isKeyStopped } from '../../shared/passkey.ts';
import { useTitle } from '../../shared/use-title.ts';
import classes from './sign-in-page.module.css';

const { lock: words, signIn, shell } = officers;

/** A locked screen: it shows nothing of what was open, and whose it is only to who unlocks it. */
export function LockPage({ onUnlocked, onLeave }: { onUnlocked: () => void; onLeave: () => void }) {
  useTitle(words.title);
  const [password, setPassword] = useState('');
  const unlock = useMutation({
    mutationFn: async (proof: Unlock | 'key') =>
      call('unlockSession', {
        body: proof === 'key' ? await answerChallenge(await call('unlockChallenge', {})) : proof,
      }),
    onSuccess: onUnlocked,
    onError: (error) => {
      if (error instanceof CallFailure && error.code === 'not_signed_in') onLeave();
    },
  });
  const leave = useMutation({ mutationFn: () => call('signOut', {}), onSettled: onLeave });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (password !== '') unlock.mutate({ password });
  };
  return (
    <main className={classes.page}>
      <section className={classes.band} aria-hidden="true">
        <Mark size={72} />
        <p>{signIn.aside}</p>
      </section>
      <section className={classes.side}>
        <form className={classes.form} onSubmit={submit} noValidate>
          <p className={classes.brand}>
            <Mark />
            {shell.product}
          </p>
          <div>
            <h1>
              <IconLock className="ico" aria-hidden /> {words.heading}
            </h1>
            <p className="quiet">{words.text}</p>
          </div>
          {isKeyStopped(unlock.error) ? (
            <p className={classes.note} role="status">
              {signIn.passkeyStopped}
            </p>
          ) : (
            <FailureNotice error={unlock.error} />
          )}
          <PasswordInput
            name="password"
            label={words.password}
            autoComplete="current-password"
            autoFocus
            visibilityToggleButtonProps={{ 'aria-label': signIn.show }}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Button type="submit" fullWidth loading={unlock.isPending}>
            {words.unlock}
          </Button>
          {canUsePasskeys() && (
            <Button
              variant="default"
              fullWidth
              leftSection={<IconKey className="ico" aria-hidden />}
              onClick={() => unlock.mutate('key')}
            >
              {words.passkey}
            </Button>
          )}
          <div className={`${classes.rules} stack-s`}>
            <Button variant="default" fullWidth loading={leave.isPending} onClick={() => leave.mutate()}>
              {words.other}
            </Button>
            <p className="meta">{words.otherText}</p>
          </div>
        </form>
      </section>
    </main>
  );
}
