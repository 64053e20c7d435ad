import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { passwordFault } from '#domain/officers/password-fault.ts';
import { custody } from '#locales/vi/officers/custody.ts';
import { call } from '../../shared/api.ts';
import { canKeepKeys } from '../../shared/custody/can-keep-keys.ts';
import type { KeyOwner } from '../../shared/custody/custodian-key.ts';
import { Hint, WorkDialog } from './work-dialog.tsx';

const words = custody.key;
const least = 16;

/** What is wrong with a new passphrase; it guards more than a sign-in, and nobody slows guessing down. */
function faultOf(passphrase: string, repeated: string): string | undefined {
  if ([...passphrase.normalize('NFC')].length < least) return words.short;
  if (passwordFault(passphrase, [])) return words.common;
  return passphrase === repeated ? undefined : words.differs;
}

/** The ceremony: a key pair is made in this browser and wrapped under a passphrase that goes nowhere. */
export function MakeKeyDialog({
  owner,
  onDone,
  onClose,
}: {
  owner: KeyOwner;
  onDone: () => void;
  onClose: () => void;
}) {
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const send = async (id: string) => {
    const fault = faultOf(passphrase, repeated);
    if (fault) throw new Hint(fault);
    if (!(await canKeepKeys())) throw new Hint(custody.noCrypto);
    const { makeKey } = await import('../../shared/custody/custodian-key.ts');
    await call('enrolCustodianKey', { body: await makeKey(owner, id, passphrase) });
  };
  return (
    <WorkDialog
      title={words.makeTitle}
      text={words.makeText}
      yes={words.make}
      working={words.making}
      send={send}
      onDone={onDone}
      onClose={onClose}
    >
      <PasswordInput
        name="passphrase"
        label={words.passphrase}
        description={words.passphraseHint}
        autoComplete="new-password"
        data-autofocus
        visibilityToggleButtonProps={{ 'aria-label': custody.show }}
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <PasswordInput
        name="repeated"
        label={words.repeat}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': custody.show }}
        value={repeated}
        onChange={(event) => setRepeated(event.currentTarget.value)}
      />
    </WorkDialog>
  );
}
