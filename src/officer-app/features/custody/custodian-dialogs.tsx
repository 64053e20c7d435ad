import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { Custodian } from '#contract/custody/custody.ts';
import { fill } from '#locales/locale.ts';
import { custody } from '#locales/vi/officers/custody.ts';
import { call } from '../../shared/api.ts';
import { KeyWords } from '../../shared/custody/key-words.tsx';
import { Hint, WorkDialog } from './work-dialog.tsx';

const words = custody.group;

interface Props {
  custodian: Custodian;
  onDone: () => void;
  onClose: () => void;
}

/** A second person compares the words of a key with those that its owner reads out. */
export function ConfirmKeyDialog({ custodian: { officer, key }, onDone, onClose }: Props) {
  const [hasHeard, setHeard] = useState(false);
  const names = { name: officer.displayName };
  if (!key) return null;
  return (
    <WorkDialog
      title={fill(words.confirmTitle, names)}
      text={fill(words.confirmText, names)}
      yes={words.confirm}
      send={async (id) => {
        if (!hasHeard) throw new Hint(words.heardFirst);
        const body = { id, publicKey: key.publicKey };
        await call('confirmCustodianKey', { params: { keyId: key.id }, body });
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <KeyWords publicKey={key.publicKey} label={fill(words.words, names)} />
      <Checkbox
        label={fill(words.heard, names)}
        checked={hasHeard}
        onChange={(event) => setHeard(event.currentTarget.checked)}
      />
    </WorkDialog>
  );
}

/** Lets a custodian go. */
export function RemoveCustodianDialog({ custodian: { officer }, onDone, onClose }: Props) {
  return (
    <WorkDialog
      title={fill(words.removeTitle, { name: officer.displayName })}
      text={words.removeText}
      yes={words.remove}
      send={(id) => call('removeCustodian', { params: { officerId: officer.id }, body: { id } })}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
