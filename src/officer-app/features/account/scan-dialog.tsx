import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { RecoveryCodes, TotpBegun } from '#contract/officers/account.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import sections from '../../shared/look/section.module.css';
import classes from './account.module.css';
import { useAccountChange } from './confirm-dialog.tsx';

const { account, shell } = officers;
const words = account.codes;

/** The secret as a picture and as text, and the first code that proves the app has it. */
export function ScanDialog({
  begun,
  onDone,
  onClose,
}: {
  begun: TotpBegun;
  onDone: (codes: RecoveryCodes) => void;
  onClose: () => void;
}) {
  const [code, setCode] = useState('');
  const turnOn = useAccountChange((typed) => call('confirmTotp', { body: { code: typed } }), onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!turnOn.isPending) turnOn.mutate(code);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.scanTitle}
      lockScroll={false}
      withinPortal={false}
      centered
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      <form className="stack" onSubmit={submit} noValidate>
        <p>{words.scanText}</p>
        <img className={classes.picture} src={begun.picture} alt={words.picture} />
        <p>
          {words.secret}: <span className={classes.secret}>{begun.secret.match(/.{1,4}/g)?.join(' ')}</span>
        </p>
        <TextInput
          name="code"
          label={words.code}
          inputMode="numeric"
          autoComplete="one-time-code"
          data-autofocus
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <FailureNotice error={turnOn.error} />
        <div className={sections.buttons}>
          <Button variant="default" onClick={onClose}>
            {shell.cancel}
          </Button>
          <Button type="submit" loading={turnOn.isPending}>
            {words.turnOn}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
