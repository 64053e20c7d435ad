import { sayInstant } from '../layout/format-instant.ts';
import type { View } from '../layout/view.ts';
import type { OpenedTip } from '../ports.ts';

/** What both sides wrote, oldest first. An officer is "the handler": the sender needs no name. */
export function Talk({ view, messages }: { view: View; messages: OpenedTip['messages'] }) {
  const { t } = view;
  if (messages.length === 0) return <p className="quiet">{t.follow.noMessages}</p>;
  return (
    <ol className="talk">
      {messages.map((message, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an append-only list
        <li key={index} className={message.from === 'resident' ? 'me' : undefined}>
          <p className="from">
            <b>{message.from === 'resident' ? t.follow.you : t.follow.officer}</b>,{' '}
            {sayInstant(view, message.at)}
          </p>
          <p>{message.text}</p>
        </li>
      ))}
    </ol>
  );
}
