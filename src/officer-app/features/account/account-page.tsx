import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { officers } from '#locales/vi/officers.ts';
import { queryClient } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import sections from '../../shared/look/section.module.css';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { useTitle } from '../../shared/use-title.ts';
import classes from './account.module.css';
import { accountQuery } from './account-query.ts';
import { CodesSection } from './codes-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { PasswordChange } from './password-change.tsx';
import { SessionsSection } from './sessions-section.tsx';

const { account: words } = officers;

/** One's own account: keys, codes, password, sessions. */
export function AccountPage() {
  useTitle(words.title);
  const { data, error, refetch } = useQuery(accountQuery);
  const [isChanging, setChanging] = useState(false);
  return (
    <div className={classes.page}>
      <div>
        <h1>{words.heading}</h1>
        <p className="quiet">{words.lead}</p>
      </div>
      {error && <FailureNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonLines lines={6} />}
      {data && (
        <>
          <KeysSection keys={data.passkeys} />
          <CodesSection account={data} />
          <section className={`panel ${sections.section}`}>
            <h2>{words.password.heading}</h2>
            <p className="quiet">{words.password.text}</p>
            {isChanging ? (
              <PasswordChange
                onChanged={() => {
                  setChanging(false);
                  void queryClient.invalidateQueries({ queryKey: accountQuery.queryKey });
                  notifications.show({ message: words.password.changed });
                }}
              />
            ) : (
              <div>
                <Button variant="default" onClick={() => setChanging(true)}>
                  {words.password.change}
                </Button>
              </div>
            )}
          </section>
          <SessionsSection sessions={data.sessions} />
        </>
      )}
    </div>
  );
}
