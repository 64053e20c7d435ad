import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fill } from '#locales/locale.ts';
import { custody } from '#locales/vi/officers/custody.ts';
import { KeyWords } from '../../shared/custody/key-words.tsx';
import { groupQuery, ownKeyQuery } from '../../shared/custody/queries.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { useMe } from '../../shared/me.ts';
import classes from './custody.module.css';
import { MakeKeyDialog } from './make-key-dialog.tsx';

const words = custody.key;

/** The custodian's own key: made here, confirmed by somebody else. */
export function OwnKeySection() {
  const me = useMe();
  const { data, error } = useQuery(ownKeyQuery);
  const group = useQuery(groupQuery).data;
  const [isMaking, setMaking] = useState(false);
  const held = group?.custodians.find(({ officer }) => officer.id === me?.id)?.shares ?? 0;
  const key = data?.key;
  const mayMake = data?.isCustodian && !key?.isConfirmed;
  return (
    <section className={classes.section} aria-labelledby="own-key">
      <h2 id="own-key">{words.heading}</h2>
      <FailureNotice error={error} />
      {!data && !error && <SkeletonLines lines={3} />}
      {data && !data.isCustodian && <p>{words.stranger}</p>}
      {data?.isCustodian && !key && <p>{words.none}</p>}
      {key && (
        <>
          <p>{key.isConfirmed ? words.confirmed : words.waits}</p>
          <KeyWords publicKey={key.publicKey} label={words.words} />
          {key.isConfirmed && <p className="meta">{fill(words.held, { count: held })}</p>}
        </>
      )}
      {mayMake && (
        <div>
          <Button variant={key ? 'default' : 'filled'} onClick={() => setMaking(true)}>
            {key ? words.again : words.make}
          </Button>
        </div>
      )}
      {isMaking && data && me && (
        <MakeKeyDialog
          owner={{ tenant: data.tenant, custodian: me.id }}
          onDone={() => {
            setMaking(false);
            notifications.show({ message: words.made });
          }}
          onClose={() => setMaking(false)}
        />
      )}
    </section>
  );
}
