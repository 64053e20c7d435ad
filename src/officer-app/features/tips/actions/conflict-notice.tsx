import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { fill } from '#locales/locale.ts';
import { tipConflict as words } from '#locales/vi/officers/tip-actions.ts';
import { officers } from '#locales/vi/officers.ts';
import { formatNear } from '../../../shared/format-time.ts';
import { IconAlertTriangleFilled } from '../../../shared/icons.ts';
import { useNow } from '../../../shared/use-now.ts';
import { eventWords } from '../event-words.ts';
import { tipHistoryQuery } from '../queries.ts';
import type { Subject } from './action-form.ts';

const { tipWords } = officers;

/** What another officer did meanwhile: what changed, who did it and when. What was typed stays where it is. */
export function ConflictNotice({
  before,
  now,
  isOpen,
}: {
  before: Subject;
  now: Subject;
  /** Whether the step can still be taken. */
  isOpen: boolean;
}) {
  const clock = useNow();
  const { data } = useQuery(tipHistoryQuery(now.tip.id));
  const steps = now.tip.version - before.tip.version;
  const events = data && steps > 0 ? data.events.slice(-steps) : [];
  const changes = [
    [words.status, tipWords.status[before.tip.status], tipWords.status[now.tip.status]],
    [words.track, tipWords.track[before.tip.track], tipWords.track[now.tip.track]],
    [words.handler, before.life.handlerName ?? words.nobody, now.life.handlerName ?? words.nobody],
  ] as const;
  return (
    <Alert
      role="alert"
      color="danger"
      title={words.heading}
      icon={<IconAlertTriangleFilled className="ico" aria-hidden />}
    >
      <p>{words.text}</p>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            {formatNear(new Date(event.at), clock)}: {eventWords(event)}
          </li>
        ))}
        {changes
          .filter(([, from, to]) => from !== to)
          .map(([sentence, from = '', to = '']) => (
            <li key={sentence}>{fill(sentence, { from, to })}</li>
          ))}
      </ul>
      <p>{isOpen ? words.again : words.gone}</p>
    </Alert>
  );
}
