import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Account } from '#contract/officers/account.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../shared/api.ts';
import { formatNear } from '../../shared/format-time.ts';
import { IconKey } from '../../shared/icons.ts';
import sections from '../../shared/look/section.module.css';
import { canUsePasskeys, registerKey } from '../../shared/passkey.ts';
import { useNow } from '../../shared/use-now.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

const words = officers.account.keys;

type Key = Account['passkeys'][number];

/** The officer's keys: add one with a name, take one away. */
export function KeysSection({ keys }: { keys: readonly Key[] }) {
  const now = useNow();
  const [isAdding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<Key>();
  const [name, setName] = useState('');
  const finish = (message: string) => {
    setAdding(false);
    setRemoving(undefined);
    setName('');
    notifications.show({ message });
  };
  return (
    <section className={`panel ${sections.section}`}>
      <h2>{words.heading}</h2>
      <p className="quiet">{words.text}</p>
      {keys.length === 0 && <p>{words.none}</p>}
      {keys.length > 0 && (
        <ul className={sections.list}>
          {keys.map((key) => (
            <li key={key.id}>
              <span>
                <IconKey className="ico" aria-hidden /> <b>{key.name}</b>
                <span className="meta">
                  {' '}
                  {fill(words.since, { when: formatNear(new Date(key.createdAt), now) })},{' '}
                  {key.lastUsedAt
                    ? fill(words.used, { when: formatNear(new Date(key.lastUsedAt), now) })
                    : words.never}
                </span>
              </span>
              <Button
                variant="default"
                size="sm"
                aria-label={fill(words.removeOne, { name: key.name })}
                onClick={() => setRemoving(key)}
              >
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {canUsePasskeys() ? (
        <div>
          <Button onClick={() => setAdding(true)}>{words.add}</Button>
        </div>
      ) : (
        <p className="meta">{words.unsupported}</p>
      )}
      {isAdding && (
        <ConfirmDialog
          title={words.addTitle}
          text={words.addText}
          change={async (password) =>
            call('addPasskey', {
              body: await registerKey(await call('startPasskey', { body: { password } }), name),
            })
          }
          onDone={() => finish(words.added)}
          onClose={() => setAdding(false)}
        >
          <TextInput
            name="keyName"
            label={words.name}
            description={words.nameHint}
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </ConfirmDialog>
      )}
      {removing && (
        <ConfirmDialog
          title={fill(words.removeTitle, { name: removing.name })}
          text={words.removeText}
          yes={words.remove}
          change={(password) =>
            call('removePasskey', { params: { passkeyId: removing.id }, body: { password } })
          }
          onDone={() => finish(words.removed)}
          onClose={() => setRemoving(undefined)}
        />
      )}
    </section>
  );
}
