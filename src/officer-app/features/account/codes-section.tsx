import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Account, RecoveryCodes, TotpBegun } from '#contract/officers/account.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../shared/api.ts';
import { formatNear } from '../../shared/format-time.ts';
import sections from '../../shared/look/section.module.css';
import { useNow } from '../../shared/use-now.ts';
import classes from './account.module.css';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { RecoveryDialog } from './recovery-dialog.tsx';
import { ScanDialog } from './scan-dialog.tsx';

const words = officers.account.codes;

type Step = 'start' | 'stop' | 'renew' | { scan: TotpBegun } | { codes: RecoveryCodes };

/** One-time codes on and off, and the recovery codes that belong to them. */
export function CodesSection({ account }: { account: Account }) {
  const now = useNow();
  const [step, setStep] = useState<Step>();
  const { totpSince, recoveryCodesLeft } = account;
  const close = () => setStep(undefined);
  return (
    <section className={`panel ${sections.section}`}>
      <h2>{words.heading}</h2>
      <p className="quiet">{words.text}</p>
      {totpSince ? (
        <>
          <p>
            {fill(words.on, { when: formatNear(new Date(totpSince), now) })}{' '}
            {fill(words.left, { count: recoveryCodesLeft })}
          </p>
          <div className={`${sections.buttons} ${classes.starts}`}>
            <Button variant="default" onClick={() => setStep('renew')}>
              {words.renew}
            </Button>
            <Button variant="default" onClick={() => setStep('stop')}>
              {words.stop}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>{words.off}</p>
          <div>
            <Button onClick={() => setStep('start')}>{words.start}</Button>
          </div>
        </>
      )}
      {step === 'start' && (
        <ConfirmDialog
          title={words.startTitle}
          text={words.text}
          change={(password) => call('startTotp', { body: { password } })}
          onDone={(scan) => setStep({ scan })}
          onClose={close}
        />
      )}
      {step === 'renew' && (
        <ConfirmDialog
          title={words.renewTitle}
          text={words.renewText}
          change={(password) => call('renewRecoveryCodes', { body: { password } })}
          onDone={(codes) => setStep({ codes })}
          onClose={close}
        />
      )}
      {step === 'stop' && (
        <ConfirmDialog
          title={words.stopTitle}
          text={words.stopText}
          yes={words.stop}
          change={(password) => call('removeTotp', { body: { password } })}
          onDone={() => {
            close();
            notifications.show({ message: words.stopped });
          }}
          onClose={close}
        />
      )}
      {typeof step === 'object' && 'scan' in step && (
        <ScanDialog begun={step.scan} onDone={(codes) => setStep({ codes })} onClose={close} />
      )}
      {typeof step === 'object' && 'codes' in step && (
        <RecoveryDialog codes={step.codes.codes} onClose={close} />
      )}
    </section>
  );
}
