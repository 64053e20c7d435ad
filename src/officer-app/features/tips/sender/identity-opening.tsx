import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { v7 as uuidv7 } from 'uuid';
import type { Opening } from '#contract/custody/identity-openings.ts';
import { SharesDoNotFit } from '#domain/custody/open-identity.ts';
import { fill } from '#locales/locale.ts';
import { custody } from '#locales/vi/officers/custody.ts';
import { call } from '../../../shared/api.ts';
import { KeyWords } from '../../../shared/custody/key-words.tsx';
import { reloadCustody } from '../../../shared/custody/queries.ts';
import { findRequestKey, forgetRequestKey } from '../../../shared/custody/request-key.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { useNow } from '../../../shared/use-now.ts';
import { OpenedIdentity } from './identity-opened.tsx';

const words = custody.tip;

/** One's own request: its words to read out, then the identity, opened here while the time runs. */
export function IdentityOpening({ opening }: { opening: Opening }) {
  const { id, status, minutes, publicKey } = opening;
  const { data: pair, isSuccess } = useQuery({
    queryKey: ['custody', 'request-key', id],
    queryFn: async () => (await findRequestKey(id)) ?? null,
    gcTime: 0,
  });
  const look = useMutation({
    mutationFn: async () => {
      if (!pair) throw new Error('no key here');
      const handedOver = await call('viewIdentity', { params: { openingId: id }, body: { id: uuidv7() } });
      const { openHandedOver } = await import('../../../shared/custody/open-handed-over.ts');
      const identity = await openHandedOver(pair, id, handedOver);
      return { identity, endsAt: new Date(handedOver.endsAt) };
    },
    onSuccess: reloadCustody,
    gcTime: 0,
  });
  const end = useMutation({
    mutationFn: async () => {
      await call('endOpening', { params: { openingId: id }, body: { id: uuidv7() } });
      await forgetRequestKey(id);
    },
    onSuccess: () => {
      look.reset();
      return reloadCustody();
    },
  });
  const isHere = isSuccess && pair !== null;
  const isInTime = new Date(opening.endsAt) > useNow();
  const mayLook = status !== 'requested' && isHere && !look.data && isInTime;
  return (
    <div className="stack-s">
      {isSuccess && !isHere && <p>{words.otherMachine}</p>}
      {isHere && status === 'requested' && (
        <>
          <p>{words.wordsText}</p>
          <KeyWords publicKey={publicKey} label={words.words} />
        </>
      )}
      {look.error instanceof SharesDoNotFit ? (
        <p role="alert">{words.noFit}</p>
      ) : (
        <FailureNotice error={look.error ?? end.error} />
      )}
      {look.data && (
        <OpenedIdentity
          {...look.data}
          onOver={() => {
            look.reset();
            void reloadCustody();
          }}
        />
      )}
      {status !== 'requested' && !isInTime && <p role="status">{words.over}</p>}
      <div className="row">
        {mayLook && (
          <Button loading={look.isPending} onClick={() => look.mutate()}>
            {words.look}
          </Button>
        )}
        <Button variant="default" loading={end.isPending} onClick={() => end.mutate()}>
          {status === 'opened' || look.data ? words.end : words.withdraw}
        </Button>
      </div>
      {mayLook && <p className="meta">{fill(words.lookRule, { minutes })}</p>}
    </div>
  );
}
