import { NativeSelect, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { Tip } from '#contract/tips/tips.ts';
import { type OpeningPurpose, openingPurposes, viewingMinutes } from '#domain/custody/opening.ts';
import { fill } from '#locales/locale.ts';
import { custody } from '#locales/vi/officers/custody.ts';
import { call } from '../../../shared/api.ts';
import { canKeepKeys } from '../../../shared/custody/can-keep-keys.ts';
import { reloadCustody } from '../../../shared/custody/queries.ts';
import { makeRequestKey } from '../../../shared/custody/request-key.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { toBase64 } from '../../../shared/files/base64.ts';
import { FormDialog } from '../../../shared/forms/form-dialog.tsx';

const words = custody.tip;
const { purpose: purposeWords } = custody.opening;

/** Asks the custodians. The key that will open their shares is made here and stays in this browser. */
export function IdentityAskDialog({ tip, onClose }: { tip: Tip; onClose: () => void }) {
  const [id] = useState(() => uuidv7());
  const [purpose, setPurpose] = useState<OpeningPurpose>('verify');
  const [minutes, setMinutes] = useState<(typeof viewingMinutes)[number]>(15);
  const [reasonText, setReason] = useState('');
  const ask = useMutation({
    mutationFn: async () => {
      const publicKey = toBase64(await makeRequestKey(id));
      const body = { id, version: tip.version, purpose, minutes, reasonText, publicKey };
      await call('requestOpening', { params: { tipId: tip.id }, body });
    },
    onSuccess: async () => {
      await reloadCustody();
      notifications.show({ message: words.sent });
      onClose();
    },
  });
  const [cannot, setCannot] = useState(false);
  const submit = async () => {
    const can = await canKeepKeys();
    setCannot(!can);
    if (can) ask.mutate();
  };
  return (
    <FormDialog
      title={words.askTitle}
      text={words.askText}
      yes={words.send}
      size="md"
      isPending={ask.isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <NativeSelect
        label={words.purpose}
        data-autofocus
        value={purpose}
        onChange={({ currentTarget: { value } }) =>
          setPurpose(openingPurposes.find((one) => one === value) ?? 'verify')
        }
        data={openingPurposes.map((value) => ({ value, label: purposeWords[value] }))}
      />
      <Textarea
        label={words.reason}
        description={words.reasonHint}
        autosize
        minRows={3}
        value={reasonText}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <NativeSelect
        label={words.minutes}
        value={String(minutes)}
        onChange={({ currentTarget: { value } }) =>
          setMinutes(viewingMinutes.find((one) => String(one) === value) ?? 15)
        }
        data={viewingMinutes.map((count) => ({
          value: String(count),
          label: fill(words.minutesOf, { count }),
        }))}
      />
      {cannot && <p role="alert">{custody.noCrypto}</p>}
      <FailureNotice error={ask.error} />
    </FormDialog>
  );
}
