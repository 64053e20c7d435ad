import { Checkbox, PasswordInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AskedOpening } from '#contract/custody/identity-openings.ts';
import { fill } from '#locales/locale.ts';
import { custody } from '#locales/vi/officers/custody.ts';
import { call } from '../../shared/api.ts';
import { canKeepKeys } from '../../shared/custody/can-keep-keys.ts';
import { KeyWords } from '../../shared/custody/key-words.tsx';
import { ownKeyQuery } from '../../shared/custody/queries.ts';
import { useMe } from '../../shared/me.ts';
import { shortId } from '../../shared/tips/tip-words.ts';
import { Hint, WorkDialog } from './work-dialog.tsx';

const words = custody.asked;

interface Props {
  opening: AskedOpening;
  onDone: () => void;
  onClose: () => void;
}

/** Opens the custodian's own share with the passphrase and hands it over, to the browser whose words were compared. */
export function ApproveDialog({ opening, onDone, onClose }: Props) {
  const me = useMe();
  const own = useQuery(ownKeyQuery).data;
  const [hasHeard, setHeard] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const names = { short: shortId({ id: opening.tipId }), name: opening.asker?.displayName ?? '' };
  const send = async (id: string) => {
    if (!hasHeard) throw new Hint(words.heardFirst);
    if (!own?.key || !me) throw new Hint(custody.key.none);
    if (!(await canKeepKeys())) throw new Hint(custody.noCrypto);
    const { unlockKey } = await import('../../shared/custody/custodian-key.ts');
    const { handOver } = await import('../../shared/custody/hand-over.ts');
    const owner = { tenant: own.tenant, custodian: me.id };
    const pair = await unlockKey(owner, own.key, passphrase).catch(() => {
      throw new Hint(words.wrong);
    });
    const share = await handOver(pair, me.id, opening).catch(() => {
      throw new Hint(words.damaged);
    });
    await call('answerOpening', {
      params: { openingId: opening.id },
      body: { id, decision: 'approved', share },
    });
  };
  return (
    <WorkDialog
      title={fill(words.approveTitle, names)}
      text={fill(words.approveText, names)}
      yes={words.approve}
      working={words.working}
      send={send}
      onDone={onDone}
      onClose={onClose}
    >
      <KeyWords publicKey={opening.publicKey} label={fill(words.words, names)} />
      <Checkbox
        label={fill(words.heard, names)}
        checked={hasHeard}
        onChange={(event) => setHeard(event.currentTarget.checked)}
      />
      <PasswordInput
        name="passphrase"
        label={words.passphrase}
        autoComplete="off"
        visibilityToggleButtonProps={{ 'aria-label': custody.show }}
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
    </WorkDialog>
  );
}

export function DeclineDialog({ opening, onDone, onClose }: Props) {
  return (
    <WorkDialog
      title={fill(words.declineTitle, { short: shortId({ id: opening.tipId }) })}
      text={words.declineText}
      yes={words.decline}
      send={(id) =>
        call('answerOpening', { params: { openingId: opening.id }, body: { id, decision: 'declined' } })
      }
      onDone={onDone}
      onClose={onClose}
    />
  );
}
