import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { Account } from '#contract/officers/account.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { call, queryClient } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { formatNear } from '../../shared/format-time.ts';
import sections from '../../shared/look/section.module.css';
import { Tag } from '../../shared/look/tag.tsx';
import { useNow } from '../../shared/use-now.ts';
import { accountQuery } from './account-query.ts';

const words = officers.account.sessions;

/** Where the officer is signed in now, and one button that ends all of it elsewhere. */
export function SessionsSection({ sessions }: { sessions: Account['sessions'] }) {
  const now = useNow();
  const end = useMutation({
    mutationFn: () => call('signOutEverywhere', {}),
    onSuccess: async ({ ended }) => {
      await queryClient.invalidateQueries({ queryKey: accountQuery.queryKey });
      notifications.show({ message: fill(words.ended, { count: ended }) });
    },
  });
  return (
    <section className={`panel ${sections.section}`}>
      <h2>{words.heading}</h2>
      <p className="quiet">{words.text}</p>
      <ul className={sections.list}>
        {sessions.map(({ startedAt, lastSeenAt, method, isLocked, isThis }) => (
          <li key={`${startedAt} ${lastSeenAt}`}>
            <span>
              <b>{words.method[method]}</b>{' '}
              <span className="meta">
                {fill(words.started, { when: formatNear(new Date(startedAt), now) })},{' '}
                {fill(words.seen, { when: formatNear(new Date(lastSeenAt), now) })}
              </span>
            </span>
            <span className="row">
              {isLocked && <Tag lined>{words.locked}</Tag>}
              {isThis && <Tag>{words.isThis}</Tag>}
            </span>
          </li>
        ))}
      </ul>
      <FailureNotice error={end.error} />
      <div>
        <Button variant="default" loading={end.isPending} onClick={() => end.mutate()}>
          {words.end}
        </Button>
      </div>
    </section>
  );
}
