import { Alert, Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { CallFailure } from '#contract/client.ts';
import type { Me } from '#contract/officers/session.ts';
import { officers } from '#locales/vi/officers.ts';
import { call, queryClient } from '../../shared/api.ts';
import { failureWords } from '../../shared/failure-words.ts';
import { IconAlertTriangleFilled, IconClock, IconKey } from '../../shared/icons.ts';
import { Mark } from '../../shared/look/mark.tsx';
import { meQuery } from '../../shared/me.ts';
import { answerChallenge, canUsePasskeys, isKeyStopped } from '../../shared/passkey.ts';
import { useTitle } from '../../shared/use-title.ts';
import { CodeForm } from './code-form.tsx';
import { PasswordForm, type PasswordPair } from './password-form.tsx';
import classes from './sign-in-page.module.css';

const { signIn: words, shell } = officers;

const asksForCode = (error: unknown): boolean =>
  error instanceof CallFailure && error.fields.code !== undefined;

function refusalOf(error: unknown): string {
  if (error instanceof CallFailure && error.code === 'too_many') return words.tooMany;
  if (error instanceof CallFailure && error.code === 'not_signed_in' && !asksForCode(error))
    return words.wrong;
  return failureWords(error);
}

const keyRefusalOf = (error: unknown): string => {
  if (isKeyStopped(error)) return words.passkeyStopped;
  if (error instanceof CallFailure && error.code === 'not_signed_in') return words.passkeyWrong;
  return failureWords(error);
};

/** Name and password, then a code where the account has one; or a security key alone. */
export function SignInPage({ ended, onSignedIn }: { ended: boolean; onSignedIn: (me: Me) => void }) {
  useTitle(words.title);
  const [pair, setPair] = useState<PasswordPair>();
  const onSuccess = (me: Me) => {
    queryClient.setQueryData(meQuery.queryKey, me);
    onSignedIn(me);
  };
  const enter = useMutation({
    mutationFn: (body: PasswordPair & { code?: string }) => call('signIn', { body }),
    onSuccess,
    onError: (error, { username, password }) => {
      if (asksForCode(error)) setPair({ username, password });
    },
  });
  const key = useMutation({
    mutationFn: async () =>
      call('signInWithPasskey', { body: await answerChallenge(await call('passkeyChallenge', {})) }),
    onSuccess,
  });
  const isFirstAsking =
    enter.error instanceof CallFailure && enter.error.fields.code === 'codeRequired' && pair !== undefined;
  const refusal =
    enter.error && !isFirstAsking ? refusalOf(enter.error) : key.error ? keyRefusalOf(key.error) : undefined;
  return (
    <main className={classes.page}>
      <section className={classes.band} aria-hidden="true">
        <Mark size={72} />
        <p>{words.aside}</p>
      </section>
      <section className={classes.side}>
        <div className={classes.form}>
          <p className={classes.brand}>
            <Mark />
            {shell.product}
          </p>
          <div>
            <h1>{pair ? words.codeHeading : words.heading}</h1>
            <p className="quiet">{pair ? words.codeLead : words.lead}</p>
          </div>
          {ended && !refusal && !pair && (
            <p className={classes.note} role="status">
              <IconClock className="ico" aria-hidden /> {words.ended}
            </p>
          )}
          {refusal && (
            <Alert role="alert" color="danger" icon={<IconAlertTriangleFilled className="ico" aria-hidden />}>
              {refusal}
            </Alert>
          )}
          {pair ? (
            <CodeForm
              isPending={enter.isPending}
              onCode={(code) => enter.mutate({ ...pair, code })}
              onBack={() => {
                enter.reset();
                setPair(undefined);
              }}
            />
          ) : (
            <>
              <PasswordForm
                isPending={enter.isPending}
                onPair={(given) => {
                  key.reset();
                  enter.mutate(given);
                }}
              />
              {canUsePasskeys() && (
                <Button
                  variant="default"
                  fullWidth
                  loading={key.isPending}
                  leftSection={<IconKey className="ico" aria-hidden />}
                  onClick={() => {
                    enter.reset();
                    key.mutate();
                  }}
                >
                  {words.passkey}
                </Button>
              )}
            </>
          )}
          <div className={`${classes.rules} meta stack-s`}>
            <p>{words.watched}</p>
            <p>{words.rules}</p>
            <p>{words.forgot}</p>
          </div>
        </div>
      </section>
    </main>
  );
}
