import { Button, PasswordInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { OwnKey } from '#contract/custody/custody.ts';
import { fill } from '#locales/locale.ts';
import { custody } from '#locales/vi/officers/custody.ts';
import { call } from '../../shared/api.ts';
import { canKeepKeys } from '../../shared/custody/can-keep-keys.ts';
import { ownKeyQuery, workQuery } from '../../shared/custody/queries.ts';
import { useMe } from '../../shared/me.ts';
import classes from './custody.module.css';
import { Hint, WorkDialog } from './work-dialog.tsx';

const words = custody.work;

/** Works through everything that waits for this custodian, a handful of records at a time. */
async function workThrough(own: OwnKey, custodian: string, passphrase: string, say: (done: number) => void) {
  if (!own.key) throw new Hint(custody.key.none);
  if (!(await canKeepKeys())) throw new Hint(custody.noCrypto);
  const { unlockKey } = await import('../../shared/custody/custodian-key.ts');
  const { doWork } = await import('../../shared/custody/do-work.ts');
  const pair = await unlockKey({ tenant: own.tenant, custodian }, own.key, passphrase).catch(() => {
    throw new Hint(custody.asked.wrong);
  });
  const mine = { custodian, key: own.key.id, publicKey: own.key.publicKey, pair };
  let done = 0;
  for (;;) {
    const work = await call('custodyWork', {});
    const size = work.items.length + work.joins.length;
    if (size === 0) return;
    const body = await doWork(mine, uuidv7(), work).catch(() => {
      throw new Hint(words.damaged);
    });
    await call('doCustodyWork', { body });
    done += size;
    say(done);
  }
}

/** What a custodian is needed for beside openings: shares for a newcomer, and joining what others added to one's own. */
export function WorkSection() {
  const me = useMe();
  const own = useQuery(ownKeyQuery).data;
  const { data } = useQuery(workQuery);
  const [isOpen, setOpen] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [done, setDone] = useState(0);
  if (!data || !own?.key) return null;
  const { items, joins, waiting } = data;
  const needsMe = items.length + joins.length > 0;
  if (!needsMe && waiting === 0) return null;
  const close = () => {
    setOpen(false);
    setPassphrase('');
  };
  return (
    <section className={classes.section} aria-labelledby="work">
      <h2 id="work">{words.heading}</h2>
      <p>{needsMe ? words.needed : words.waits}</p>
      {needsMe && (
        <div>
          <Button onClick={() => setOpen(true)}>{words.start}</Button>
        </div>
      )}
      {isOpen && me && (
        <WorkDialog
          title={words.heading}
          text={words.text}
          yes={words.start}
          working={done > 0 ? fill(words.reached, { count: done }) : custody.asked.working}
          send={() => workThrough(own, me.id, passphrase, setDone)}
          onDone={() => {
            close();
            notifications.show({ message: words.done });
          }}
          onClose={close}
        >
          <PasswordInput
            name="passphrase"
            label={custody.asked.passphrase}
            autoComplete="off"
            data-autofocus
            visibilityToggleButtonProps={{ 'aria-label': custody.show }}
            value={passphrase}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
        </WorkDialog>
      )}
    </section>
  );
}
